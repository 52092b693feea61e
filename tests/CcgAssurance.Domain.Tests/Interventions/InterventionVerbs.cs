using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

/// <summary>Everything that can be done to a case, with random answers, and the roles whose step each is.</summary>
internal static class InterventionVerbs
{
    private static readonly Dictionary<string, IReadOnlyList<Role>> Roles = new()
    {
        ["Change"] = May(Permission.DecideInterventions),
        ["WriteMeeting"] = May(Permission.WriteInterventions),
        ["AddContact"] = May(Permission.WriteInterventions),
        ["RemoveContact"] = May(Permission.WriteInterventions),
        ["WriteRequest"] = May(Permission.WriteInterventions),
        ["WriteSupport"] = May(Permission.WriteInterventions),
        ["RecordSupport"] = May(Permission.WriteInterventions, Permission.RecordSupportOnInterventions),
        ["WriteOptions"] = May(Permission.WriteInterventions),
        ["WriteReview"] = May(Permission.WriteInterventions),
        ["WriteSummary"] = May(Permission.WriteInterventions),
        ["AddFile"] = May(Permission.WriteInterventions),
        ["RemoveFile"] = May(Permission.WriteInterventions),
        ["CompleteStep"] = May(Permission.WriteInterventions),
        ["Submit"] = May(Permission.DecideInterventions),
        ["ReopenStep"] = May(Permission.WriteInterventions),
        ["NameReviewer"] = May(Permission.WriteInterventions),
        ["RemoveReviewer"] = May(Permission.WriteInterventions),
        ["Conclude"] = May(Permission.ReviewInterventions),
        ["AddDirection"] = May(Permission.WriteInterventions),
        ["WriteDirection"] = May(Permission.WriteInterventions),
        ["RemoveDirection"] = May(Permission.WriteInterventions),
        ["AddRequirement"] = May(Permission.WriteInterventions),
        ["ChangeRequirement"] = May(Permission.WriteInterventions),
        ["RemoveRequirement"] = May(Permission.WriteInterventions),
        ["Decide"] = May(Permission.DecideAsCommittee),
        ["Sign"] = May(Permission.SignDirections),
        ["Vary"] = May(Permission.WriteInterventions),
        ["PutVariationForward"] = May(Permission.DecideInterventions),
        ["DiscardVariation"] = May(Permission.WriteInterventions, Permission.DecideInterventions),
        ["SignVariation"] = May(Permission.SignDirections),
        ["ProposeLifting"] = May(Permission.DecideInterventions),
        ["TakeLiftingBack"] = May(Permission.DecideInterventions),
        ["SignLifting"] = May(Permission.SignDirections),
        ["PassTo"] = May(Permission.ChangeOrganisations),
        ["MarkRequirement"] = May(Permission.ReportOnInterventions, Permission.DecideInterventions),
        ["RecordFollowUp"] = May(Permission.DecideInterventions),
        ["AddCommunication"] = May(Permission.FileCommunications),
        ["Withdraw"] = May(Permission.DecideInterventions),
    };

    private static readonly string[] Rare = ["Withdraw", "RemoveReviewer", "RemoveDirection", "RemoveRequirement", "TakeLiftingBack", "SignLifting"];

    // How often each is tried: without these none would get far.
    private static readonly string[] Tried =
    [
        .. Roles.Keys, "CompleteStep", "CompleteStep", "CompleteStep", "CompleteStep", "CompleteStep", "CompleteStep", "NameReviewer", "Conclude", "Conclude",
        "Submit", "Submit", "Submit", "Decide", "Decide", "Sign", "Sign", "AddDirection", "WriteDirection", "AddRequirement", "Vary",
        "PutVariationForward", "PutVariationForward", "SignVariation", "SignVariation", "MarkRequirement", "WriteSummary", "WriteReview",
    ];

    public static IReadOnlyList<string> All => [.. Roles.Keys];

    public static IReadOnlyList<Role> RolesOf(string verb) => Roles[verb];

    public static string Next(Random random, InterventionCase intervention)
    {
        var verb = Tried[random.Next(Tried.Length)];
        return Rare.Contains(verb) && random.Next(verb == "Withdraw" ? 12 : 4) > 0
            ? intervention.DirectionsInForce.Count > 0 ? "MarkRequirement" : "CompleteStep"
            : verb;
    }

    public static Outcome Do(string verb, Random random, InterventionCase intervention, Actor actor, UserId[] everybody) =>
        StepVerb(verb, random, intervention, actor)
        ?? PartVerb(verb, random, intervention, actor, everybody)
        ?? LateVerb(verb, random, intervention, actor);

    private static Outcome? StepVerb(string verb, Random random, InterventionCase intervention, Actor actor)
    {
        var day = Today.AddDays(random.Next(-30, 30));
        var anyStep = (InterventionStep)random.Next(1, 7);
        return verb switch
        {
            "Change" => intervention.Change(
                (random.Next(3) == 0 ? Serious : Opening) with
                {
                    Subject = $"{random.Next()}",
                    Domains = random.Next(3) == 0 ? [new(3), new(4)] : [new(3)],
                    Evidence = random.Next(4) == 0 ? [] : [Escalation],
                },
                actor),
            "WriteMeeting" => intervention.WriteMeeting(Meeting with { Insight = random.Next(8) == 0 ? null : $"{random.Next()}" }, actor),
            "AddContact" => intervention.AddContact(Contact with { On = day.AddDays(-100) }, actor),
            "RemoveContact" => intervention.RemoveContact(Any(random, intervention.Contacts.Select(row => row.Id)), actor),
            "WriteRequest" => intervention.WriteRequest(Request, actor),
            "WriteSupport" => intervention.WriteSupport(Considered with { Result = random.Next(8) == 0 ? null : $"{random.Next()}" }, actor),
            "RecordSupport" => intervention.RecordSupport(Note with { Team = (SupportTeam)random.Next(2), Act = (SupportAct)random.Next(2) }, actor),
            "WriteOptions" => intervention.WriteOptions(
                Options with { Finding = random.Next(6) == 0 ? ImpactFinding.WorseOff : ImpactFinding.NoWorseOff, Why = $"{random.Next()}" }, actor),
            "WriteReview" => intervention.WriteReview(Review with { IsForTheBoard = random.Next(6) > 0 }, actor),
            "WriteSummary" => intervention.WriteSummary(Summary with { Report = random.Next(8) == 0 ? " " : $"{random.Next()}" }, actor),
            "AddFile" => intervention.AddFile(anyStep, File("a.pdf"), actor),
            "RemoveFile" => intervention.RemoveFile(Any(random, intervention.Steps.SelectMany(row => row.Files).Select(file => file.Id)), actor),
            "CompleteStep" => intervention.CompleteStep(NextStep(random, intervention), random.Next(8) > 0, actor),
            "Submit" => intervention.CompleteStep(InterventionStep.CommitteeApproval, random.Next(8) > 0, actor),
            "ReopenStep" => intervention.ReopenStep(anyStep, "A mistake.", actor),
            _ => null,
        };
    }

    private static Outcome? PartVerb(string verb, Random random, InterventionCase intervention, Actor actor, UserId[] everybody)
    {
        var direction = Any(random, intervention.Directions.Select(row => row.Id));
        var rows = intervention.Directions.SelectMany(row => row.Versions).SelectMany(row => row.Requirements).Select(row => row.Id);
        var peer = random.Next(3) == 0 ? everybody[random.Next(everybody.Length)] : random.Next(2) == 0 ? Peer.UserId : everybody[7];
        var team = random.Next(6) == 0 ? Team : OtherTeam;
        var requirement = new RequirementAnswers(
            random.Next(2) == 0 ? "Write a plan." : $"{random.Next()}", actor.Today.AddDays(random.Next(-1, 90)), null, random.Next(3) == 0);
        return verb switch
        {
            "NameReviewer" => intervention.NameReviewer(new(peer, "A peer", Role.AreaTeamDirector, team, [team]), actor),
            "RemoveReviewer" => intervention.RemoveReviewer(Any(random, intervention.Reviewers.Select(row => row.Id)), "Is ill.", actor),
            "Conclude" => intervention.Conclude(random.Next(5) == 0 ? PeerConclusion.NotSupported : PeerConclusion.Supported, "So.", actor),
            "AddDirection" => intervention.AddDirection(random.Next(4) == 0 ? Other : Own, actor),
            "WriteDirection" => intervention.WriteDirection(
                direction, (random.Next(4) == 0 ? ByOther : Wording) with { Text = random.Next(8) == 0 ? null : $"{random.Next()}" }, actor),
            "RemoveDirection" => intervention.RemoveDirection(direction, actor),
            "AddRequirement" => intervention.AddRequirement(direction, random.Next(2) == 0 ? Officer : requirement, actor),
            "ChangeRequirement" => intervention.ChangeRequirement(Any(random, rows), requirement, actor),
            "RemoveRequirement" => intervention.RemoveRequirement(Any(random, rows), actor),
            "Decide" => intervention.Decide(
                new(random.Next(5) == 0 ? CommitteeDecision.Rejected : CommitteeDecision.Approved, actor.Today.AddDays(random.Next(-2, 2)), "So."), actor),
            "Sign" => intervention.Sign(actor),
            _ => null,
        };
    }

    private static Outcome LateVerb(string verb, Random random, InterventionCase intervention, Actor actor)
    {
        var direction = Any(random, intervention.Directions.Select(row => row.Id));
        var keys = intervention.Directions.SelectMany(row => row.Versions).SelectMany(row => row.Requirements).Select(row => row.Key);
        return verb switch
        {
            "Vary" => intervention.Vary(direction, "It takes longer.", actor),
            "PutVariationForward" => intervention.PutVariationForward(direction, actor),
            "DiscardVariation" => intervention.DiscardVariation(direction, "No.", actor),
            "SignVariation" => intervention.SignVariation(direction, actor),
            "ProposeLifting" => intervention.ProposeLifting(random.Next(2) == 0 ? null : direction, "All is well.", actor),
            "TakeLiftingBack" => intervention.TakeLiftingBack(actor),
            "SignLifting" => intervention.SignLifting(actor),
            "PassTo" => intervention.PassTo(
                random.Next(2) == 0 ? Ccg : OtherCcg, new(OrganisationCode.Parse($"Z0{random.Next(5, 9)}"), "A successor"), actor.Today, actor),
            "MarkRequirement" => intervention.MarkRequirement(
                new(Any(random, keys), (RequirementMarkKind)random.Next(4), actor.Today.AddDays(random.Next(-3, 2)), "So."), actor),
            "RecordFollowUp" => intervention.RecordFollowUp(Any(random, intervention.FollowUps.Select(row => row.Id)), actor),
            "AddCommunication" => intervention.AddCommunication(Letter(), actor),
            _ => intervention.Withdraw("It is not needed.", actor),
        };
    }

    private static InterventionStep NextStep(Random random, InterventionCase intervention)
    {
        var open = intervention.Steps.Where(row => !row.IsComplete && row.Step != InterventionStep.CommitteeApproval).Select(row => row.Step).ToList();
        return open.Count == 0 ? InterventionStep.ConsistencyReview : random.Next(3) == 0 ? open[random.Next(open.Count)] : open[0];
    }

    private static T Any<T>(Random random, IEnumerable<T> values)
        where T : struct
    {
        var all = values.ToList();
        return all.Count == 0 ? default : all[random.Next(all.Count)];
    }

    private static IReadOnlyList<Role> May(params Permission[] permissions) =>
        [.. Enum.GetValues<Role>().Where(role => permissions.Any(permission => role.Allows(permission)))];
}
