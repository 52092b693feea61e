using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed class ProgressFormValidator : AbstractValidator<ProgressForm>
{
    public ProgressFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Text).NotEmpty().WithMessage("Enter your progress").MustFit(ActionProgress.TextMaxLength);
        RuleFor(form => form.Status).NotNull().WithMessage("Select how far the action has come");
    }
}
