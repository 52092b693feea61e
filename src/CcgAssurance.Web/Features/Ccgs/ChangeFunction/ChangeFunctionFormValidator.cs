using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.ChangeFunction;

public sealed class ChangeFunctionFormValidator : AbstractValidator<ChangeFunctionForm>
{
    public ChangeFunctionFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength);
    }
}
