using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Conditions;

/// <summary>What is to be done next about a condition, by whom and by when: one rule for every page and calendar that says so.</summary>
[Rule("F7")]
public static class ConditionTasks
{
    /// <summary>How many days before its day a review comes into the queue.</summary>
    public const int ReviewDaysAhead = 28;

    /// <summary>
    /// Within how many days after a review, or by the next working day, it is decided what follows. The length is ours: no published source
    /// sets one.
    /// </summary>
    public const int DecisionDays = 28;

    /// <summary>The roles that can have a task. For all others no condition need be read.</summary>
    public static IReadOnlyList<Role> Doers { get; } = [Role.AreaTeamLead, Role.AreaTeamDirector];

    /// <summary>What one condition has for a role to do. For most that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(ConditionTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Next(facts, today) is { } next && next.Doer == role
            ? [new WorkTask(next.Kind.ToString(), (int)next.Kind, next.Kind.DisplayText(), role, IsMine: true, next.DueOn)]
            : [];
    }

    private static (ConditionTask Kind, Role Doer, DateOnly? DueOn)? Next(ConditionTaskFacts facts, DateOnly today) => facts switch
    {
        { IsOpen: false } => null,
        { NextReviewOn: null } => (ConditionTask.PlanNextReview, Role.AreaTeamLead, null),
        { NextReviewOn: { } day, HasFindings: true } =>
            (ConditionTask.DecideOnReview, Role.AreaTeamDirector, WorkingDays.OnOrAfter(day.AddDays(DecisionDays))),
        { NextReviewOn: { } day } when day <= today.AddDays(ReviewDaysAhead) => (ConditionTask.ReviewCondition, Role.AreaTeamLead, day),
        _ => null,
    };
}
