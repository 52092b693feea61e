using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>Short ways of writing down what was done in an escalation.</summary>
internal static class EscalationActs
{
    public const string Lead = "area-team-lead@anyshire.example";
    public const string Director = "director@anyshire.example";

    public static DemoEscalationAct View(DateOnly day, string statement) =>
        new(day, Lead, (escalation, actor) => escalation.WriteView(statement, actor));

    public static DemoEscalationAct Source(DateOnly day, EscalationSourceKind kind, DateOnly on, string text) =>
        new(day, Lead, (escalation, actor) => escalation.AddSource(new(kind, text, on), actor));

    public static DemoEscalationAct Complete(DateOnly day) =>
        new(day, Lead, (escalation, actor) => escalation.CompleteView(actor), EscalationNotice.ViewCompleted);

    public static DemoEscalationAct Put(
        DateOnly day, IReadOnlyList<AttendeeAnswers> people, string? response, MeetingMode mode = MeetingMode.FaceToFace, string? why = null) =>
        new(
            day,
            Lead,
            (escalation, actor) => escalation.PutToCcg(
                new DiscussionAnswers
                {
                    On = day,
                    Mode = mode,
                    OtherWayReason = why,
                    Attendees = people,
                    HasResponse = response is not null,
                    Response = response,
                    FollowsWaysOfWorking = true,
                },
                actor),
            EscalationNotice.PutToCcg);

    public static DemoEscalationAct Level(DateOnly day, string by, ScrutinyLevel level, string why) =>
        new(day, by, (escalation, actor) => escalation.AssessLevel(level, why, actor), EscalationNotice.LevelAssessed);

    public static DemoEscalationAct Timeline(DateOnly day, DateOnly from, DateOnly to, string consequences) =>
        new(day, Lead, (escalation, actor) => escalation.WriteTerms(new(from, to, consequences), actor));

    /// <summary>An action with its milestones.</summary>
    public static IEnumerable<DemoEscalationAct> Action(
        DateOnly day, string what, string owner, params (string Title, DateOnly DueOn)[] milestones) =>
    [
        new(day, Lead, (escalation, actor) => escalation.AddAction(new(what, owner), actor)),
        .. milestones.Select(row => new DemoEscalationAct(
            day,
            Lead,
            (escalation, actor) => escalation.AddMilestone(
                escalation.TermsInHand!.Actions.MaxBy(action => action.Position)!.Id, new(row.Title, row.DueOn), actor))),
    ];

    public static DemoEscalationAct Propose(DateOnly day) =>
        new(day, Lead, (escalation, actor) => escalation.Propose(actor), EscalationNotice.Proposed);

    public static DemoEscalationAct AcceptForNhsEngland(DateOnly day) =>
        new(day, Director, (escalation, actor) => escalation.Accept(actor), EscalationNotice.AcceptedByNhsEngland);

    public static DemoEscalationAct AcceptForCcg(DateOnly day, string by) =>
        new(day, by, (escalation, actor) => escalation.Accept(actor), EscalationNotice.Agreed);

    public static DemoEscalationAct Decline(DateOnly day, string by, string reason) =>
        new(day, by, (escalation, actor) => escalation.Decline(reason, actor), EscalationNotice.Declined);

    public static DemoEscalationAct Met(DateOnly day, string by, string title, DateOnly on, string how) =>
        new(
            day,
            by,
            (escalation, actor) => escalation.MarkMet(
                new(escalation.TermsInForce!.Milestones.Single(row => row.Title == title).Key, on, how), actor),
            EscalationNotice.MilestoneMet);

    public static DemoEscalationAct File(DateOnly day, string by, CommunicationKind kind, string with, string text) =>
        new(day, by, (escalation, actor) => escalation.AddCommunication(new(kind, day, with, text, []), actor));

    public static DemoEscalationAct Revise(DateOnly day, string reason) =>
        new(day, Lead, (escalation, actor) => escalation.Revise(reason, actor));

    public static DemoEscalationAct Resolve(DateOnly day, string reason) =>
        new(day, Director, (escalation, actor) => escalation.Resolve(reason, actor), EscalationNotice.Resolved);

    public static DemoEscalationAct Apply(DateOnly day, string which, DateOnly from, string reason) =>
        new(day, Director, (escalation, actor) => escalation.ApplyConsequences(new(which, from, reason), actor), EscalationNotice.ConsequencesApplied);
}
