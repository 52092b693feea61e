using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.ChangeBoard;

public sealed class ChangeBoardFormValidator : AbstractValidator<ChangeBoardForm>
{
    public ChangeBoardFormValidator()
    {
        RuleFor(form => form.BoardName).NotNull().WithMessage("Enter the name of the board").MustFit(HealthAndWellbeingBoard.NameMaxLength);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength);
    }
}
