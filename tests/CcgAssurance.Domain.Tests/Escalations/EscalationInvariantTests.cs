using System.Globalization;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

/// <summary>
/// Everybody does anything at any time, and after each step this still holds of every escalation:
/// <list type="number">
/// <item>What was not done changed nothing, and what was done was done by a role whose step it is.</item>
/// <item>Its number stays, and its stage token changes with its stage.</item>
/// <item>The parts come in order: nothing is put to the group before the view is complete, and no actions are written before that.</item>
/// <item>A complete view has a source that is not soft intelligence, the group sees none that is, and once put to it the view stays.</item>
/// <item>The words of actions that were proposed stay, one edition at most is in hand, and the one in force is the one agreed last.</item>
/// <item>What is agreed was accepted by both sides and has a timeline, owners, milestones within it and consequences.</item>
/// <item>Marks, levels, attendees and communications are added and never lost or changed.</item>
/// <item>The stage fits the parts: in progress or resolved with agreed actions, not agreed or withdrawn without any.</item>
/// <item>Consequences are applied only after a refusal or an overdue milestone.</item>
/// <item>After the end nothing changes but communications, and nothing is in hand.</item>
/// <item>Both sides agree on a level only if both said it last.</item>
/// </list>
/// </summary>
public sealed class EscalationInvariantTests
{
    private const int Seed = 20141120, Steps = 10_000, StepsPerEscalation = 80, Days = 200;

    private static readonly Role[] Doers = [Role.AreaTeamLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead];

    private static readonly Dictionary<string, IReadOnlyList<Role>> Verbs = new()
    {
        ["Change"] = May(Permission.DecideEscalations),
        ["WriteView"] = May(Permission.WriteEscalations),
        ["AddSource"] = May(Permission.WriteEscalations),
        ["ChangeSource"] = May(Permission.WriteEscalations),
        ["RemoveSource"] = May(Permission.WriteEscalations),
        ["CompleteView"] = May(Permission.WriteEscalations),
        ["ReopenView"] = May(Permission.WriteEscalations),
        ["PutToCcg"] = May(Permission.WriteEscalations),
        ["AssessLevel"] = May(Permission.ReportOnEscalations),
        ["WriteTerms"] = May(Permission.WriteEscalations),
        ["AddAction"] = May(Permission.WriteEscalations),
        ["ChangeAction"] = May(Permission.WriteEscalations),
        ["AddMilestone"] = May(Permission.WriteEscalations),
        ["ChangeMilestone"] = May(Permission.WriteEscalations),
        ["Remove"] = May(Permission.WriteEscalations),
        ["Revise"] = May(Permission.WriteEscalations),
        ["Discard"] = May(Permission.WriteEscalations),
        ["Propose"] = May(Permission.WriteEscalations),
        ["TakeBack"] = May(Permission.WriteEscalations, Permission.DecideEscalations),
        ["Accept"] = May(Permission.AgreeEscalations),
        ["Decline"] = May(Permission.DeclineEscalations),
        ["MarkMet"] = May(Permission.ReportOnEscalations),
        ["MarkNotMet"] = May(Permission.ReportOnEscalations),
        ["AddCommunication"] = May(Permission.ReportOnEscalations),
        ["Resolve"] = May(Permission.DecideEscalations),
        ["ApplyConsequences"] = May(Permission.DecideEscalations),
        ["Withdraw"] = May(Permission.DecideEscalations),
    };

    // How often each is tried: without these none would get far.
    private static readonly string[] Tried =
    [
        .. Verbs.Keys, "AddSource", "CompleteView", "CompleteView", "PutToCcg", "PutToCcg", "PutToCcg", "WriteTerms", "AddMilestone", "AddMilestone",
        "Propose", "Propose", "Propose", "Propose", "Propose", "Propose", "Accept", "Accept", "Accept", "Accept", "Accept",
        "MarkMet", "Revise", "ApplyConsequences",
    ];

    private static readonly string[] Rare = ["Withdraw", "Resolve", "Decline", "Remove", "RemoveSource", "TakeBack"];

    private static IReadOnlyList<Role> May(params Permission[] permissions) =>
        [.. Enum.GetValues<Role>().Where(role => permissions.Any(permission => role.Allows(permission)))];

    [Fact]
    [Rule("R119", "R190", "R191", "R192", "R193", "R194", "R195", "R196", "R197", "R198", "R255")]
    public void Whoever_does_whatever_the_three_parts_come_in_order_and_both_sides_have_agreed_what_is_in_force()
    {
        var random = new Random(Seed);
        var (stages, terms, done) = (new HashSet<EscalationStage>(), new HashSet<EscalationTermsStage>(), new HashSet<string>());
        var (escalation, trail) = (Opened(), new List<string>());
        for (var step = 0; step < Steps; step++)
        {
            if (step % StepsPerEscalation == 0)
            {
                escalation = random.Next(8) switch { 0 => Opened(), 1 => Viewed(), 2 => Put(), _ => Drafted() };
                trail.Clear();
            }

            var today = Today.AddDays(step % StepsPerEscalation * Days / StepsPerEscalation);
            var before = EscalationPicture.Of(escalation, today);
            var (verb, actor, outcome) = Act(random, escalation, today);
            trail.Add($"{today:yyyy-MM-dd} {verb} by {actor.Role}: {outcome.Kind} {string.Join("; ", outcome.Findings.Select(finding => finding.Message))}");
            var broken = outcome.IsDone && !Verbs[verb].Contains(actor.Role)
                ? $"{actor.Role} did what is not that role's step"
                : EscalationInvariants.Broken(before, escalation, verb, outcome, today);
            if (broken is not null)
            {
                Assert.Fail($"Seed {Seed}, step {step}: {broken}\n{string.Join('\n', trail)}");
            }

            stages.Add(escalation.Stage);
            terms.UnionWith(escalation.Terms.Select(row => row.Stage));
            done.UnionWith(outcome.IsDone ? [verb] : []);
        }

        Assert.Equal(Enum.GetValues<EscalationStage>(), stages.Order());
        Assert.Equal(Enum.GetValues<EscalationTermsStage>(), terms.Order());
        Assert.Equal(Verbs.Keys.Order(StringComparer.Ordinal), done.Order(StringComparer.Ordinal));
    }

    private static (string Verb, Actor Actor, Outcome Outcome) Act(Random random, Escalation escalation, DateOnly today)
    {
        var verb = Tried[random.Next(Tried.Length)];
        verb = Rare.Contains(verb) && random.Next(verb == "Withdraw" ? 12 : 4) > 0 ? "Accept" : verb;
        var roles = Enum.GetValues<Role>();
        var role = random.Next(4) == 0 ? roles[random.Next(roles.Length)]
            : random.Next(2) == 0 ? Verbs[verb][random.Next(Verbs[verb].Count)]
            : Doers[random.Next(Doers.Length)];
        var actor = By(role, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return (verb, actor, EarlyPart(random, escalation, verb, actor) ?? LatePart(random, escalation, verb, actor));
    }

    private static Outcome? EarlyPart(Random random, Escalation escalation, string verb, Actor actor)
    {
        var day = actor.Today.AddDays(random.Next(-10, 4));
        var source = random.Next(3) == 0 ? Data : Soft;
        var put = Discussion with
        {
            On = actor.Today.AddDays(random.Next(-3, 2)),
            Mode = random.Next(2) == 0 ? MeetingMode.FaceToFace : MeetingMode.Telephone,
            OtherWayReason = random.Next(2) == 0 ? "Snow." : null,
            FollowsWaysOfWorking = random.Next(6) > 0,
        };
        return verb switch
        {
            "Change" => escalation.Change(
                Opening with { Subject = $"{random.Next()}", Domains = random.Next(4) == 0 ? [] : Opening.Domains, Issues = [] }, actor),
            "WriteView" => escalation.WriteView(random.Next(4) == 0 ? null : $"{random.Next()}", actor),
            "AddSource" => escalation.AddSource(source with { On = day }, actor),
            "ChangeSource" => escalation.ChangeSource(Any(random, escalation.Sources.Select(row => row.Id)), source with { On = day }, actor),
            "RemoveSource" => escalation.RemoveSource(Any(random, escalation.Sources.Select(row => row.Id)), actor),
            "CompleteView" => escalation.CompleteView(actor),
            "ReopenView" => escalation.ReopenView(actor),
            "PutToCcg" => escalation.PutToCcg(put, actor),
            "AssessLevel" => escalation.AssessLevel((ScrutinyLevel)random.Next(2), "So.", actor),
            "AddCommunication" => escalation.AddCommunication(Letter(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), actor),
            "Withdraw" => escalation.Withdraw("An error.", actor),
            _ => null,
        };
    }

    private static Outcome LatePart(Random random, Escalation escalation, string verb, Actor actor)
    {
        var day = actor.Today.AddDays(random.Next(-10, 4));
        var edition = escalation.Terms.Count == 0 ? null
            : random.Next(3) == 0 ? escalation.Terms[random.Next(escalation.Terms.Count)] : escalation.TermsInHand ?? escalation.TermsInForce;
        var (actions, milestones) = (edition?.Actions.Select(row => row.Id) ?? [], edition?.Milestones.Select(row => row.Id) ?? []);
        var known = Any(random, escalation.TermsInForce?.Milestones.Select(row => row.Key) ?? []);
        var milestone = new EscalationMilestoneAnswers(
            random.Next(2) == 0 ? "A milestone" : $"{random.Next()}", random.Next(12) == 0 ? null : actor.Today.AddDays(random.Next(-2, 30)));
        return verb switch
        {
            "WriteTerms" => escalation.WriteTerms(
                new(actor.Today.AddDays(random.Next(-40, 5)), actor.Today.AddDays(random.Next(0, 200)), random.Next(12) == 0 ? null : "Consequences."), actor),
            "AddAction" => escalation.AddAction(random.Next(12) == 0 ? Theatre with { Owner = null } : Theatre, actor),
            "ChangeAction" => escalation.ChangeAction(Any(random, actions), Theatre with { Owner = $"{random.Next()}" }, actor),
            "AddMilestone" => escalation.AddMilestone(Any(random, actions), milestone, actor),
            "ChangeMilestone" => escalation.ChangeMilestone(Any(random, milestones), milestone, actor),
            "Remove" => escalation.Remove(Any(random, random.Next(2) == 0 ? actions.Skip(1) : milestones.Skip(1)), actor),
            "Revise" => escalation.Revise("The plan changed.", actor),
            "Discard" => escalation.Discard(actor),
            "Propose" => escalation.Propose(actor),
            "TakeBack" => escalation.TakeBack("To be changed.", actor),
            "Accept" => escalation.Accept(actor),
            "Decline" => escalation.Decline("No.", actor),
            "MarkMet" => escalation.MarkMet(new(known, day, "Done."), actor),
            "MarkNotMet" => escalation.MarkNotMet(known, "It is not.", actor),
            "Resolve" => escalation.Resolve("It is.", actor),
            _ => escalation.ApplyConsequences(Consequences with { On = day }, actor),
        };
    }

    private static T Any<T>(Random random, IEnumerable<T> values)
        where T : struct
    {
        var all = values.ToList();
        return all.Count == 0 ? default : all[random.Next(all.Count)];
    }
}
