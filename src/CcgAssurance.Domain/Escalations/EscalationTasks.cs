using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// What is to be done next about an escalation, by whom and by when: one rule for every page and calendar that says so.
/// </summary>
[Rule("R191", "R192", "R195", "R196")]
public static class EscalationTasks
{
    /// <summary>How many days before its day a milestone or the end of the timeline comes into the queue.</summary>
    public const int DaysAhead = 14;

    private const string NotAgreed = "Decide what follows, because the CCG did not agree to the actions";

    /// <summary>The roles that can have a task. For all others no escalation need be read.</summary>
    public static IReadOnlyList<Role> Doers { get; } = [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead];

    /// <summary>What one escalation has for a role to do. For most that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(EscalationTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Next(facts).Concat(Agreement(facts)).Concat(Levels(facts)).Concat(Progress(facts, today))
                .Where(task => task.Doer == role)
                .OrderBy(task => task.Kind)
                .Select(task => new WorkTask(task.Kind.ToString(), (int)task.Kind, task.Words, role, IsMine: true, task.DueOn)),
        ];
    }

    private static IEnumerable<Step> Next(EscalationTaskFacts facts) => facts.Stage switch
    {
        EscalationStage.View =>
            [new(EscalationTask.CompleteView, "Form the area team's single view and complete it", Role.AreaTeamLead, null)],
        EscalationStage.ViewComplete =>
            [new(EscalationTask.PutToCcg, "Put the area team's view to the CCG and record it", Role.AreaTeamLead, null)],
        EscalationStage.NotAgreed when facts.InHand is null =>
        [
            new(EscalationTask.DecideNext, NotAgreed, Role.AreaTeamDirector, null),
            new(EscalationTask.ProposeActions, "Talk to the CCG and propose new actions", Role.AreaTeamLead, null),
        ],
        EscalationStage.NotAgreed =>
            [new(EscalationTask.DecideNext, NotAgreed, Role.AreaTeamDirector, null)],
        EscalationStage.PutToCcg or EscalationStage.Proposed or EscalationStage.InProgress or EscalationStage.Resolved
            or EscalationStage.ConsequencesApplied or EscalationStage.Withdrawn => [],
    };

    private static IEnumerable<Step> Agreement(EscalationTaskFacts facts)
    {
        var isChange = facts.Stage == EscalationStage.InProgress;
        if (facts.InHand == EscalationTermsStage.Draft)
        {
            var words = isChange ? "Finish and propose the change to the actions, or discard it" : "Finish and propose the actions";
            yield return new(EscalationTask.ProposeActions, words, Role.AreaTeamLead, null);
        }
        else if (facts.InHand == EscalationTermsStage.Proposed)
        {
            var what = isChange ? "change to the escalation actions" : "escalation actions";
            if (!facts.IsAcceptedByNhsEngland)
            {
                yield return new(
                    EscalationTask.AcceptForNhsEngland, $"Accept the {what}, or take the proposal back", Role.AreaTeamDirector, null);
            }

            if (!facts.IsAcceptedByCcg)
            {
                yield return new(EscalationTask.AcceptForCcg, $"Accept the {what}, or say why the CCG does not agree", Role.CcgLead, null);
            }
        }
    }

    private static IEnumerable<Step> Levels(EscalationTaskFacts facts)
    {
        const string Words = "Record what level of support and scrutiny is right";
        if (!EscalationStages.Discussed.Contains(facts.Stage))
        {
            yield break;
        }

        if (!facts.IsLevelSetByNhsEngland)
        {
            yield return new(EscalationTask.AssessLevel, Words, Role.AreaTeamLead, null);
        }

        if (!facts.IsLevelSetByCcg)
        {
            yield return new(EscalationTask.AssessLevel, Words, Role.CcgLead, null);
        }
    }

    private static IEnumerable<Step> Progress(EscalationTaskFacts facts, DateOnly today)
    {
        if (facts.Stage != EscalationStage.InProgress)
        {
            yield break;
        }

        var overdue = facts.Unmet.Where(day => day < today).Order().ToList();
        var next = facts.Unmet.Where(day => day >= today && day <= today.AddDays(DaysAhead)).Order().ToList();
        foreach (var role in Doers.Where(role => role.Allows(Permission.ReportOnEscalations)))
        {
            if (overdue.Count > 0)
            {
                yield return new(EscalationTask.FollowUpMilestone, FollowUp(overdue), role, overdue[0]);
            }

            if (next.Count > 0)
            {
                yield return new(EscalationTask.MeetMilestone, Meet(next), role, next[0]);
            }
        }

        if (overdue.Count > 0)
        {
            yield return new(
                EscalationTask.DecideNext, "Decide what follows, because a milestone is overdue", Role.AreaTeamDirector, null);
        }
        else if (facts.Unmet.Count == 0 || facts.EndsOn <= today.AddDays(DaysAhead))
        {
            yield return new(EscalationTask.RecordOutcome, "Record the outcome of the escalation", Role.AreaTeamDirector, facts.EndsOn);
        }
    }

    private static string FollowUp(List<DateOnly> days) => days.Count == 1
        ? $"Follow up the milestone that was due on {UkTime.InWords(days[0])}, or mark it as met"
        : $"Follow up {days.Count} overdue milestones, or mark them as met";

    private static string Meet(List<DateOnly> days) => days.Count == 1
        ? $"Meet the milestone due on {UkTime.InWords(days[0])} and mark it"
        : $"Meet {days.Count} milestones, the first due on {UkTime.InWords(days[0])}, and mark them";

    private readonly record struct Step(EscalationTask Kind, string Words, Role Doer, DateOnly? DueOn);
}
