using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.ChangeHolder;

public sealed class ChangeHolderFormValidator : AbstractValidator<ChangeHolderForm>
{
    public ChangeHolderFormValidator()
    {
        RuleFor(form => form.Name).NotNull().WithMessage("Enter the name").MustFit(CcgOfficeHolder.NameMaxLength);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength);
    }
}
