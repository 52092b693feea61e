using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.AddBoard;

public sealed class AddBoardFormValidator : AbstractValidator<AddBoardForm>
{
    public AddBoardFormValidator()
    {
        RuleFor(form => form.BoardName).NotNull().WithMessage("Enter the name of the board").MustFit(HealthAndWellbeingBoard.NameMaxLength);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
    }
}
