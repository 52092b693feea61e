using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Notices;

/// <summary>Who is told what, and when somebody is reminded.</summary>
public static class NoticeRules
{
    /// <summary>How many working days before its last day a task is due soon.</summary>
    public const int WorkingDaysAhead = 3;

    /// <summary>For how many days after its last day somebody who was not reminded yet is reminded of a task. Older ones stand in the work queue.</summary>
    public const int DaysAfter = 14;

    private static readonly Role[] AreaTeam = [Role.AreaTeamLead, Role.AreaTeamDirector];
    private static readonly Role[] Group = [Role.CcgLead, Role.GoverningBodyMember];

    /// <summary>
    /// The roles of both sides that are told of a step. Nobody is told before they may see what it is about: the group hears nothing of
    /// a draft until it is shared (R119, R221).
    /// </summary>
    /// <param name="kind">What happened.</param>
    /// <param name="by">The role of the person who took the step.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is a reminder, which goes to whoever has the task.</exception>
    [Rule("R234", "R242", "R246")]
    public static IReadOnlyList<Role> RecipientsOf(NoticeKind kind, Role by) => kind switch
    {
        NoticeKind.DraftShared or NoticeKind.WentOnWithoutAnswer => Group,
        NoticeKind.AnswerReceived => AreaTeam,
        NoticeKind.OpenedAgain or NoticeKind.MadeFinal => [.. Group, Role.AreaTeamLead],
        NoticeKind.Released => by.Level() == OrganisationLevel.Ccg ? AreaTeam : [Role.CcgLead],
        NoticeKind.Refused => [.. AreaTeam, Role.CcgLead],
        NoticeKind.Published => [.. AreaTeam, .. Group],
        NoticeKind.DueSoon or NoticeKind.Overdue => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A reminder goes to whoever has the task."),
    };

    /// <summary>What the decision of a side about a release is to those who are told of it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stage">Where the quarter stands after it.</param>
    public static NoticeKind OfDecision(ReleaseDecision decision, AssessmentStage stage)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return !decision.IsReleased ? NoticeKind.Refused : stage == AssessmentStage.Published ? NoticeKind.Published : NoticeKind.Released;
    }

    /// <summary>The reminder that somebody's own task asks for on a day: due soon, overdue, or null for none.</summary>
    [Rule("R106", "R234")]
    public static NoticeKind? ReminderOf(WorkTask task, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task switch
        {
            { IsMine: false } or { DueOn: null } => null,
            { DueOn: { } due } when due < today => due.AddDays(DaysAfter) >= today ? NoticeKind.Overdue : null,
            { DueOn: { } due } => due <= WorkingDays.After(today, WorkingDaysAhead) ? NoticeKind.DueSoon : null,
        };
    }
}
