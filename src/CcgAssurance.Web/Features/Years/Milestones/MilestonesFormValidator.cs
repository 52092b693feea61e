using System.Linq.Expressions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Years.Milestones;

public sealed class MilestonesFormValidator : AbstractValidator<MilestonesForm>
{
    public MilestonesFormValidator()
    {
        Needs(form => form.Dashboard, "Enter the date of the dashboard");
        Needs(form => form.ConversationsFrom, "Enter the first day for conversations");
        Needs(form => form.ConversationsUntil, "Enter the last day for conversations");
        NeedsDays(form => form.DraftWorkingDays);
        NeedsDays(form => form.CommentWorkingDays);
        Needs(form => form.ConsistencyCheck, "Enter the date of the consistency check");
        Needs(form => form.FinalReport, "Enter the date of the final report");
        Needs(form => form.Publication, "Enter the date of publication");
        RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength);
    }

    private void Needs(Expression<Func<MilestonesForm, DateAnswer?>> date, string message) =>
        RuleFor(date).NotNull().WithMessage(message).MustBeInRecordedYears();

    private void NeedsDays(Expression<Func<MilestonesForm, int?>> days) => RuleFor(days)
        .Must(count => count is >= 1 and <= QuarterMilestones.WorkingDaysMax)
        .WithMessage($"{{PropertyName}} must be a whole number from 1 to {QuarterMilestones.WorkingDaysMax}");
}
