using CcgAssurance.Domain.Publication;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Publication.Release;

public sealed class ReleaseFormValidator : AbstractValidator<ReleaseForm>
{
    public ReleaseFormValidator()
    {
        RuleFor(form => form.Choice).NotNull().WithMessage("Select whether to release the report");
        RuleFor(form => form.RefusalReason)
            .MustFit(ReleaseDecision.ReasonMaxLength)
            .NotEmpty().When(form => form.Choice == ReleaseChoice.Refuse, ApplyConditionTo.CurrentValidator)
            .WithMessage("Enter why you will not release the report");
    }
}
