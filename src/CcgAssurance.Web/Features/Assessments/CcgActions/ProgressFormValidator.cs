using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed class ProgressFormValidator : AbstractValidator<ProgressForm>
{
    public ProgressFormValidator()
    {
        RuleFor(form => form.Rows)
            .Must(rows => rows.Any(row => row.IsEntered))
            .OverridePropertyName("Rows[0].Text")
            .WithMessage("Enter your progress on at least one action");
        RuleForEach(form => form.Rows).ChildRules(row =>
        {
            row.RuleFor(answer => answer.Text).NotEmpty().When(answer => answer.IsEntered, ApplyConditionTo.CurrentValidator)
                .WithMessage("Enter your progress");
            row.RuleFor(answer => answer.Text).MustFit(ActionProgress.TextMaxLength).WithName("Your progress");
            row.RuleFor(answer => answer.Status)
                .Must(status => status is ActionStatus.InProgress or ActionStatus.Done)
                .When(answer => answer.IsEntered, ApplyConditionTo.CurrentValidator)
                .WithMessage("Select in progress or done");
        });
    }
}
