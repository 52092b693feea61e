using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What is to be done next in a quarter, by whom and by when: one rule for every page and calendar that says so. Milestones are those of
/// the quarter (2014/15 operational guidance, paras 5 and 34).
/// </summary>
[Rule("R106", "R234")]
public static class QuarterTasks
{
    /// <summary>How many days before its day an action comes into the queue.</summary>
    public const int ActionDaysAhead = 28;

    private static readonly AssessmentStage[] Working =
        [.. Enum.GetValues<AssessmentStage>().Where(stage => stage < AssessmentStage.Published)];
    private static readonly AssessmentStage[] Reading = [AssessmentStage.SharedWithCcg, AssessmentStage.Published];

    /// <summary>The stages in which there can be anything for a role. All other quarters need not be read.</summary>
    public static IReadOnlyList<AssessmentStage> StagesFor(Role role) => WorkRoles.TakesPart(role) ? Working : Reading;

    /// <summary>What one quarter has for a role: what it does itself, and what it waits for. In most quarters that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(QuarterTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return WorkRoles.TakesPart(role)
            ? [.. Next(facts, today)
                .Where(next => next.Doer == role || WaitersFor(next.Kind, next.Doer).Contains(role))
                .Select(next => next.Kind.For(next.Doer, next.Doer == role, next.DueOn))]
            : [.. Unread(facts, role, today)];
    }

    /// <summary>
    /// The steps without which the quarter does not go on, whoever takes them, each as whoever takes it reads it; none where nothing is to
    /// be done yet, or any more.
    /// </summary>
    public static IReadOnlyList<WorkTask> NextSteps(QuarterTaskFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Next(facts, today).Select(next => next.Kind.For(next.Doer, isMine: true, next.DueOn)).Where(task => !task.IsRoutine),
        ];
    }

    /// <summary>The task of a group whose open action is due within the time ahead, or overdue; null otherwise.</summary>
    [Rule("R229", "R232")]
    public static WorkTask? TaskOfAction(DateOnly? dueOn, Role role, DateOnly today) =>
        role == Role.CcgLead && dueOn <= today.AddDays(ActionDaysAhead) ? QuarterTask.ReportProgress.For(role, isMine: true, dueOn) : null;

    /// <summary>The task of an open request for a correction: the director's, and to whoever asked something to wait for.</summary>
    [Rule("R246")]
    public static WorkTask? TaskOfRequest(DateOnly dueOn, Role role, bool hasAsked) =>
        role.Allows(Permission.MakeReportsFinal) || hasAsked
            ? QuarterTask.AnswerCorrectionRequest.For(Role.AreaTeamDirector, isMine: role.Allows(Permission.MakeReportsFinal), dueOn)
            : null;

    private static IEnumerable<WorkTask> Unread(QuarterTaskFacts facts, Role role, DateOnly today)
    {
        if (role == Role.Administrator)
        {
            yield break;
        }

        if (facts.Stage == AssessmentStage.SharedWithCcg)
        {
            yield return QuarterTask.ReadDraft.For(role, isMine: true, null);
        }
        else if (facts.Stage == AssessmentStage.Published && facts.PublishedOn >= today.AddDays(-WorkRoles.NewForDays))
        {
            yield return QuarterTask.ReadReport.For(role, isMine: true, null);
        }
    }

    private static IEnumerable<(QuarterTask Kind, Role Doer, DateOnly? DueOn)> Next(
        QuarterTaskFacts facts, DateOnly today) => facts.Stage switch
        {
            < AssessmentStage.SharedWithCcg => Drafting(facts, today),
            AssessmentStage.SharedWithCcg => Answering(facts, today),
            AssessmentStage.CcgResponded => [AfterTheAnswer(facts)],
            AssessmentStage.Final => Releasing(facts),
            _ => [],
        };

    private static IEnumerable<(QuarterTask Kind, Role Doer, DateOnly? DueOn)> Drafting(QuarterTaskFacts facts, DateOnly today)
    {
        if (facts.LastVersion > 0)
        {
            return [(QuarterTask.ShareAgain, Role.AreaTeamLead, FinalDue(facts))];
        }

        var milestones = facts.Milestones;
        if (facts is { IsDeskReview: false, MeetingDate: null })
        {
            // Quarters are opened a year ahead: until one is over there is nothing to talk about, and after a year nobody does any more.
            var end = milestones.Quarter.EndIn(milestones.Year);
            return today > end && today <= end.AddYears(1)
                ? [(QuarterTask.ArrangeConversation, Role.AreaTeamLead, milestones.ConversationsUntil)]
                : [];
        }

        return facts.IsDeskReview || facts.MeetingDate <= today
            ? [(QuarterTask.ShareDraft, Role.AreaTeamLead, milestones.DraftDue(facts.MeetingDate ?? milestones.ConversationsUntil))]
            : [(QuarterTask.HoldConversation, Role.AreaTeamLead, facts.MeetingDate)];
    }

    private static IEnumerable<(QuarterTask Kind, Role Doer, DateOnly? DueOn)> Answering(QuarterTaskFacts facts, DateOnly today)
    {
        yield return (QuarterTask.AnswerDraft, Role.CcgLead, facts.ResponseDueOn);
        yield return (QuarterTask.CommentOnDraft, Role.GoverningBodyMember, facts.ResponseDueOn);
        if (facts.ResponseDueOn < today)
        {
            yield return (QuarterTask.GoOnWithoutAnswer, Role.AreaTeamLead, FinalDue(facts));
        }
    }

    private static (QuarterTask Kind, Role Doer, DateOnly? DueOn) AfterTheAnswer(QuarterTaskFacts facts) => facts switch
    {
        { RepliesMissing: > 0 } => (QuarterTask.ReplyToAnswer, Role.AreaTeamLead, FinalDue(facts)),
        { HasPromisedChange: true } => (QuarterTask.ShareAgain, Role.AreaTeamLead, FinalDue(facts)),
        _ => (QuarterTask.MakeFinal, Role.AreaTeamDirector, FinalDue(facts)),
    };

    [Rule("R242")]
    private static IEnumerable<(QuarterTask Kind, Role Doer, DateOnly? DueOn)> Releasing(QuarterTaskFacts facts)
    {
        DateOnly? due = facts.HasPublishedVersion ? null : facts.Milestones.Publication;
        if (facts.IsReleasedByNhsEngland is null)
        {
            yield return (QuarterTask.Release, Role.AreaTeamDirector, due);
        }

        if (facts.IsReleasedByCcg is null)
        {
            yield return (QuarterTask.Release, Role.CcgLead, due);
        }

        if (facts.IsReleasedByNhsEngland == false || facts.IsReleasedByCcg == false)
        {
            yield return (QuarterTask.LookAtRefusal, Role.AreaTeamDirector, due);
        }
    }

    private static DateOnly? FinalDue(QuarterTaskFacts facts) => facts.HasPublishedVersion ? null : facts.Milestones.FinalReport;

    private static Role[] WaitersFor(QuarterTask kind, Role doer) => kind switch
    {
        QuarterTask.HoldConversation => [Role.CcgLead],
        QuarterTask.ShareDraft or QuarterTask.ShareAgain => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        QuarterTask.AnswerDraft => [Role.AreaTeamLead, Role.AreaTeamDirector],
        QuarterTask.ReplyToAnswer => [Role.AreaTeamDirector, Role.CcgLead],
        QuarterTask.MakeFinal => [Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember],
        QuarterTask.Release => doer == Role.CcgLead ? [Role.AreaTeamLead, Role.AreaTeamDirector] : [Role.AreaTeamLead, Role.CcgLead],
        QuarterTask.LookAtRefusal => [Role.AreaTeamLead, Role.CcgLead],
        QuarterTask.ArrangeConversation or QuarterTask.CommentOnDraft or QuarterTask.GoOnWithoutAnswer or QuarterTask.ReportProgress or
            QuarterTask.AnswerCorrectionRequest or QuarterTask.ReadDraft or QuarterTask.ReadReport => [],
    };
}
