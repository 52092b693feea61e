using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// What is to be done next about a support package, by whom and by when: one rule for every page and calendar that says so.
/// </summary>
[Rule("R159", "R162", "R168", "R172")]
public static class SupportTasks
{
    /// <summary>How many days before its day a discussion or the end of a package comes into the queue.</summary>
    public const int DaysAhead = 14;

    /// <summary>The roles that can have a task. For all others no package need be read.</summary>
    public static IReadOnlyList<Role> Doers { get; } = [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead];

    /// <summary>What one package has for a role to do. For most that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(SupportTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Agreement(facts).Concat(Progress(facts, today))
                .Where(task => task.Doer == role)
                .OrderBy(task => task.Kind)
                .Select(task => new WorkTask(task.Kind.ToString(), (int)task.Kind, task.Words, role, IsMine: true, task.DueOn)),
        ];
    }

    private static IEnumerable<Step> Agreement(SupportTaskFacts facts)
    {
        if (facts.InHand == TermsStage.Draft)
        {
            yield return new(SupportTask.ProposeDraft, "Finish and propose the draft, or discard it", Role.AreaTeamLead, null);
        }
        else if (facts.InHand == TermsStage.Proposed)
        {
            var what = facts.Stage == SupportStage.Agreed ? "change to the support package" : "support package";
            if (!facts.IsAcceptedByNhsEngland)
            {
                yield return new(SupportTask.AcceptForNhsEngland, $"Accept the {what}, or take it back", Role.AreaTeamDirector, null);
            }

            if (!facts.IsAcceptedByCcg)
            {
                yield return new(SupportTask.AcceptForCcg, $"Accept or decline the {what}", Role.CcgLead, null);
            }
        }
        else if (facts.Stage == SupportStage.Declined)
        {
            yield return new(SupportTask.DraftAgain, "Draft the support package again", Role.AreaTeamLead, null);
        }
    }

    private static IEnumerable<Step> Progress(SupportTaskFacts facts, DateOnly today)
    {
        if (facts.Stage != SupportStage.Agreed)
        {
            yield break;
        }

        if (facts.EndsOn <= today.AddDays(DaysAhead))
        {
            yield return new(SupportTask.RecordOutcome, "Record the outcome of the support", Role.AreaTeamLead, facts.EndsOn);
        }

        if (facts.Unanswered.Count > 0)
        {
            yield return new(SupportTask.AnswerMiss, $"Consider more support: {Missed(facts.Unanswered)}", Role.AreaTeamLead, null);
        }

        // Once the support is over, both sides talk about its outcome.
        if (!(facts.EndsOn < today) && !(facts.NextDiscussionOn > today.AddDays(DaysAhead)))
        {
            var words = facts.NextDiscussionOn is null ? "Set the date of the next discussion" : "Hold the next discussion and record it";
            yield return new(SupportTask.HoldDiscussion, words, Role.AreaTeamLead, facts.NextDiscussionOn);
        }

        if (facts.WithoutFigure.Count > 0)
        {
            var by = Trajectories.RecordBy(facts.WithoutFigure.Min());
            yield return new(SupportTask.EnterFigure, Figures(facts.WithoutFigure), Role.AreaTeamLead, by);
            yield return new(SupportTask.EnterFigure, Figures(facts.WithoutFigure), Role.CcgLead, by);
        }

        if (facts.Unconfirmed > 0)
        {
            var what = facts.Unconfirmed == 1 ? "the restriction" : $"{facts.Unconfirmed} restrictions";
            yield return new(SupportTask.ConfirmRestriction, $"Confirm {what} in writing", Role.AreaTeamLead, null);
        }
    }

    private static string Missed(IReadOnlyList<DateOnly> days) => days.Count == 1
        ? $"the planned figure for {UkTime.InWords(days[0])} was missed"
        : $"{days.Count} planned figures were missed";

    private static string Figures(IReadOnlyList<DateOnly> days) => days.Count == 1
        ? $"Enter the figure for {UkTime.InWords(days[0])}"
        : $"Enter {days.Count} figures";

    private readonly record struct Step(SupportTask Kind, string Words, Role Doer, DateOnly? DueOn);
}
