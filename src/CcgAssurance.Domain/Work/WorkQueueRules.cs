using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Work;

/// <summary>
/// What is to be done next in a quarter, by whom and by when: one rule for every page and calendar that says so. Milestones are those of
/// the quarter (2014/15 operational guidance, paras 5 and 34).
/// </summary>
[Rule("R106", "R234")]
public static class WorkQueueRules
{
    /// <summary>For how many days a published report is new to those who read it.</summary>
    public const int NewForDays = 28;

    /// <summary>How many days before its day an action comes into the queue.</summary>
    public const int ActionDaysAhead = 28;

    private static readonly AssessmentStage[] Working = [.. Enum.GetValues<AssessmentStage>().Where(stage => stage < AssessmentStage.Published)];
    private static readonly AssessmentStage[] Reading = [AssessmentStage.SharedWithCcg, AssessmentStage.Published];

    /// <summary>Whether a role takes steps in the quarters; the others only read what was shared or published.</summary>
    public static bool TakesPart(Role role) => role switch
    {
        Role.AreaTeamLead or Role.AreaTeamDirector or Role.CcgLead or Role.GoverningBodyMember => true,
        Role.IndependentMember or Role.RegionalReviewer or Role.NationalTeam or Role.Administrator => false,
    };

    /// <summary>The stages in which there can be anything for a role. All other quarters need not be read.</summary>
    public static IReadOnlyList<AssessmentStage> StagesFor(Role role) => TakesPart(role) ? Working : Reading;

    /// <summary>What one quarter has for a role: what it does itself, and what it waits for. In most quarters that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(WorkFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return TakesPart(role)
            ? [.. Next(facts, today)
                .Where(next => next.Doer == role || WaitersFor(next.Kind, next.Doer).Contains(role))
                .Select(next => new WorkTask(next.Kind, next.Doer, next.Doer == role, next.DueOn))]
            : [.. Unread(facts, role, today)];
    }

    /// <summary>The task of a group whose open action is due within the time ahead, or overdue; null otherwise.</summary>
    [Rule("R229", "R232")]
    public static WorkTask? TaskOfAction(DateOnly? dueOn, Role role, DateOnly today) =>
        role == Role.CcgLead && dueOn <= today.AddDays(ActionDaysAhead) ? new WorkTask(WorkKind.ReportProgress, role, IsMine: true, dueOn) : null;


    private static IEnumerable<WorkTask> Unread(WorkFacts facts, Role role, DateOnly today)
    {
        if (role == Role.Administrator)
        {
            yield break;
        }

        if (facts.Stage == AssessmentStage.SharedWithCcg)
        {
            yield return new WorkTask(WorkKind.ReadDraft, role, IsMine: true, DueOn: null);
        }
        else if (facts.Stage == AssessmentStage.Published && facts.PublishedOn >= today.AddDays(-NewForDays))
        {
            yield return new WorkTask(WorkKind.ReadReport, role, IsMine: true, DueOn: null);
        }
    }

    private static IEnumerable<(WorkKind Kind, Role Doer, DateOnly? DueOn)> Next(WorkFacts facts, DateOnly today) => facts.Stage switch
    {
        < AssessmentStage.SharedWithCcg => Drafting(facts, today),
        AssessmentStage.SharedWithCcg => Answering(facts, today),
        AssessmentStage.CcgResponded => [AfterTheAnswer(facts)],
        AssessmentStage.Final => Releasing(facts),
        _ => [],
    };

    private static IEnumerable<(WorkKind Kind, Role Doer, DateOnly? DueOn)> Drafting(WorkFacts facts, DateOnly today)
    {
        if (facts.LastVersion > 0)
        {
            return [(WorkKind.ShareAgain, Role.AreaTeamLead, FinalDue(facts))];
        }

        var milestones = facts.Milestones;
        if (facts is { IsDeskReview: false, MeetingDate: null })
        {
            // Quarters are opened a year ahead: until one is over there is nothing to talk about, and after a year nobody does any more.
            var end = milestones.Quarter.EndIn(milestones.Year);
            return today > end && today <= end.AddYears(1) ? [(WorkKind.ArrangeConversation, Role.AreaTeamLead, milestones.ConversationsUntil)] : [];
        }

        return facts.IsDeskReview || facts.MeetingDate <= today
            ? [(WorkKind.ShareDraft, Role.AreaTeamLead, milestones.DraftDue(facts.MeetingDate ?? milestones.ConversationsUntil))]
            : [(WorkKind.HoldConversation, Role.AreaTeamLead, facts.MeetingDate)];
    }

    private static IEnumerable<(WorkKind Kind, Role Doer, DateOnly? DueOn)> Answering(WorkFacts facts, DateOnly today)
    {
        yield return (WorkKind.AnswerDraft, Role.CcgLead, facts.ResponseDueOn);
        yield return (WorkKind.CommentOnDraft, Role.GoverningBodyMember, facts.ResponseDueOn);
        if (facts.ResponseDueOn < today)
        {
            yield return (WorkKind.GoOnWithoutAnswer, Role.AreaTeamLead, FinalDue(facts));
        }
    }

    private static (WorkKind Kind, Role Doer, DateOnly? DueOn) AfterTheAnswer(WorkFacts facts) => facts switch
    {
        { RepliesMissing: > 0 } => (WorkKind.ReplyToAnswer, Role.AreaTeamLead, FinalDue(facts)),
        { HasPromisedChange: true } => (WorkKind.ShareAgain, Role.AreaTeamLead, FinalDue(facts)),
        _ => (WorkKind.MakeFinal, Role.AreaTeamDirector, FinalDue(facts)),
    };

    [Rule("R242")]
    private static IEnumerable<(WorkKind Kind, Role Doer, DateOnly? DueOn)> Releasing(WorkFacts facts)
    {
        DateOnly? due = facts.HasPublishedVersion ? null : facts.Milestones.Publication;
        if (facts.IsReleasedByNhsEngland is null)
        {
            yield return (WorkKind.Release, Role.AreaTeamDirector, due);
        }

        if (facts.IsReleasedByCcg is null)
        {
            yield return (WorkKind.Release, Role.CcgLead, due);
        }

        if (facts.IsReleasedByNhsEngland == false || facts.IsReleasedByCcg == false)
        {
            yield return (WorkKind.LookAtRefusal, Role.AreaTeamDirector, due);
        }
    }

    private static DateOnly? FinalDue(WorkFacts facts) => facts.HasPublishedVersion ? null : facts.Milestones.FinalReport;

    private static Role[] WaitersFor(WorkKind kind, Role doer) => kind switch
    {
        WorkKind.HoldConversation => [Role.CcgLead],
        WorkKind.ShareDraft or WorkKind.ShareAgain => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        WorkKind.AnswerDraft => [Role.AreaTeamLead, Role.AreaTeamDirector],
        WorkKind.ReplyToAnswer => [Role.AreaTeamDirector, Role.CcgLead],
        WorkKind.MakeFinal => [Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember],
        WorkKind.Release => doer == Role.CcgLead ? [Role.AreaTeamLead, Role.AreaTeamDirector] : [Role.AreaTeamLead, Role.CcgLead],
        WorkKind.LookAtRefusal => [Role.AreaTeamLead, Role.CcgLead],
        WorkKind.ArrangeConversation or WorkKind.CommentOnDraft or WorkKind.GoOnWithoutAnswer or WorkKind.ReportProgress or
            WorkKind.ReadDraft or WorkKind.ReadReport => [],
    };
}
