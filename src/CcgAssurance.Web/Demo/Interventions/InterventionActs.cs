using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>Short ways of writing down what was done in a case for intervention.</summary>
internal static class InterventionActs
{
    public const string Lead = "area-team-lead@anyshire.example";
    public const string Director = "director@anyshire.example";
    public const string Region = "regional-reviewer@anyregion.example";
    public const string National = "national-team@england.example";
    public const string Peer = "area-team-lead@q45.example";
    public const string Committee = "committee@england.example";
    public const string ChiefExecutive = "chief-executive@england.example";

    public static DemoInterventionAct Meeting(DateOnly day, DateOnly on, string concern, string insight) =>
        new(day, Lead, (row, _, actor) => row.WriteMeeting(new(on, null, null, concern, insight, null), actor));

    public static DemoInterventionAct Contact(DateOnly day, DateOnly on, string with, string text) =>
        new(day, Lead, (row, _, actor) => row.AddContact(new(on, with, text), actor));

    public static DemoInterventionAct Request(DateOnly day, string text) =>
        new(day, Lead, (row, cast, actor) => row.WriteRequest(new(cast.Request, text), actor));

    public static DemoInterventionAct SupportNote(DateOnly day, string by, SupportAct act, SupportTeam team, string text) =>
        new(day, by, (row, _, actor) => row.RecordSupport(new(act, team, day, text), actor), InterventionNotice.SupportRecorded);

    public static DemoInterventionAct Support(DateOnly day, DateOnly insufficientOn, string result) =>
        new(day, Lead, (row, _, actor) => row.WriteSupport(new(day, insufficientOn, null, result), actor));

    public static DemoInterventionAct Options(DateOnly day, string why, string implications, string finding) => new(
        day, Lead, (row, _, actor) => row.WriteOptions(new(day, why, implications, ImpactFinding.NoWorseOff, finding), actor));

    public static DemoInterventionAct Complete(DateOnly day, InterventionStep step) => new(
        day,
        step == InterventionStep.CommitteeApproval ? Director : Lead,
        (row, _, actor) => row.CompleteStep(step, followsWaysOfWorking: true, actor),
        step switch
        {
            InterventionStep.FormalRequest => InterventionNotice.SupportToConsider,
            InterventionStep.InterventionOptions => InterventionNotice.Proposed,
            InterventionStep.CommitteeApproval => InterventionNotice.Submitted,
            InterventionStep.AssuranceMeeting or InterventionStep.SupportOptions or InterventionStep.ConsistencyReview => null,
        });

    public static DemoInterventionAct NamePeer(DateOnly day) =>
        new(day, Lead, (row, cast, actor) => row.NameReviewer(cast.Peer, actor));

    public static DemoInterventionAct PeerSupports(DateOnly day, string text) => new(
        day, Peer, (row, _, actor) => row.Conclude(PeerConclusion.Supported, text, actor), InterventionNotice.PeerSupports);

    public static DemoInterventionAct Review(DateOnly day, string text) =>
        new(day, Lead, (row, _, actor) => row.WriteReview(new(day, text, IsForTheBoard: true), actor));

    public static DemoInterventionAct Summary(DateOnly day, string report, string evidence) =>
        new(day, Lead, (row, _, actor) => row.WriteSummary(new(day, report, evidence), actor));

    /// <summary>The draft direction to the group with its requirements.</summary>
    public static IEnumerable<DemoInterventionAct> Direction(DateOnly day, DirectionAnswers says, params RequirementAnswers[] requirements) =>
    [
        new(day, Lead, (row, cast, actor) => row.AddDirection(cast.Ccg, actor)),
        new(day, Lead, (row, _, actor) => row.WriteDirection(row.Directions[0].Id, says, actor)),
        .. requirements.Select(requirement => new DemoInterventionAct(
            day, Lead, (row, _, actor) => row.AddRequirement(row.Directions[0].Id, requirement, actor))),
    ];

    public static DemoInterventionAct Approve(DateOnly day, string reason) => new(
        day,
        Committee,
        (row, _, actor) => row.Decide(new(CommitteeDecision.Approved, day, reason), actor),
        InterventionNotice.Approved);

    public static DemoInterventionAct Sign(DateOnly day) =>
        new(day, ChiefExecutive, (row, _, actor) => row.Sign(actor), InterventionNotice.InForce);

    public static DemoInterventionAct Mark(
        DateOnly day, string by, int requirement, RequirementMarkKind kind, string note, bool isAwaited = false) => new(
        day,
        by,
        (row, _, actor) => row.MarkRequirement(
            new(row.Directions[0].VersionInForce!.Requirements.Single(one => one.Position == requirement).Key, kind, day, note), actor),
        isAwaited ? InterventionNotice.ApprovalNeeded
            : kind == RequirementMarkKind.Approved ? InterventionNotice.ApprovalDecided
            : InterventionNotice.RequirementMarked);

    public static DemoInterventionAct ProposeLifting(DateOnly day, string reason) =>
        new(day, Director, (row, _, actor) => row.ProposeLifting(null, reason, actor), InterventionNotice.LiftingProposed);

    public static DemoInterventionAct SignLifting(DateOnly day) =>
        new(day, ChiefExecutive, (row, _, actor) => row.SignLifting(actor), InterventionNotice.Lifted);

    /// <summary>A change of the first direction, with the same words to begin with.</summary>
    public static DemoInterventionAct Vary(DateOnly day, string reason) =>
        new(day, Lead, (row, _, actor) => row.Vary(row.Directions[0].Id, reason, actor));

    /// <summary>A document of a step.</summary>
    public static DemoInterventionAct Document(DateOnly day, InterventionStep step, DemoLetter letter) => new(
        day, Lead, (row, cast, actor) => row.AddFile(step, FileCheck.Check(letter.Name, cast.Print(letter)).File!, actor));

    public static DemoInterventionAct File(DateOnly day, string by, CommunicationKind kind, string with, string text) =>
        new(day, by, (row, _, actor) => row.AddCommunication(new(kind, day, with, text, []), actor));
}
