using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

/// <summary>
/// Everybody does anything at any time, some of them in several roles, and after each step this still holds of every case:
/// <list type="number">
/// <item>What was not done changed nothing, and what was done was done in a role whose step it is.</item>
/// <item>Its number stays, and its stage token changes with its stage.</item>
/// <item>The steps come in order, but for the first three on the route of serious risk, and none is open when it is submitted.</item>
/// <item>It is proposed exactly from the positive finding until it ends, and not without escalation on the route of insufficient powers.</item>
/// <item>No direction is in force without the finding, the approval of the committee and a signature.</item>
/// <item>Who proposes, reviews, decides and signs are four different people, and no peer belongs to the area team.</item>
/// <item>What is put forward or signed never changes, one version at most is in hand, and the one in force is the one signed last.</item>
/// <item>What was submitted does not change, and what a case is about stays once it is proposed.</item>
/// <item>The public list is what is signed and not lifted, each group concerned has a direction, and it holds for whom it passed to.</item>
/// <item>Notes, marks, liftings, passings and communications are added and never lost or changed.</item>
/// <item>After the end nothing changes but communications and follow-ups, and nothing is in hand or in force.</item>
/// </list>
/// </summary>
public sealed class InterventionInvariantTests
{
    private const int Seed = 20141120, Steps = 10_000, StepsPerCase = 50, Days = 200;

    private static readonly DateOnly First = Day("2014-12-05");

    // The last one takes part in several roles.
    private static readonly UserId[] Everybody =
    [
        Lead.UserId, Director.UserId, Peer.UserId, Region.UserId, Member.UserId, Chief.UserId, CcgLead.UserId, new(Guid.NewGuid()), new(Guid.NewGuid()),
        new(Guid.NewGuid()),
    ];

    [Fact]
    [Rule("R198", "R199", "R204", "R205", "R211", "R212", "R213", "R214", "R215", "R219", "R255", "R308", "R309", "R310", "R311")]
    public void Whoever_does_whatever_nothing_is_in_force_without_the_finding_the_approval_and_the_signature_of_a_fourth_person()
    {
        var random = new Random(Seed);
        var (stages, versions, done) = (new HashSet<InterventionStage>(), new HashSet<DirectionVersionStage>(), new HashSet<string>());
        var (intervention, trail) = (Opened(), new List<string>());
        for (var step = 0; step < Steps; step++)
        {
            if (step % StepsPerCase == 0)
            {
                intervention = Begin(random);
                trail.Clear();
            }

            var today = First.AddDays(step % StepsPerCase * Days / StepsPerCase);
            var before = InterventionPicture.Of(intervention);
            var verb = InterventionVerbs.Next(random, intervention);
            var actor = SomebodyFor(random, verb, today);
            var outcome = InterventionVerbs.Do(verb, random, intervention, actor, Everybody);
            trail.Add(
                $"{today:yyyy-MM-dd} {verb} by {actor.Role} {Array.IndexOf(Everybody, actor.UserId)}: {outcome.Kind} "
                    + string.Join("; ", outcome.Findings.Select(finding => finding.Message)));
            var broken = outcome.IsDone && !InterventionVerbs.RolesOf(verb).Contains(actor.Role)
                ? $"{actor.Role} did what is not that role's step"
                : InterventionInvariants.Broken(before, intervention, verb, actor, outcome);
            if (broken is not null)
            {
                Assert.Fail($"Seed {Seed}, step {step}: {broken}\n{string.Join('\n', trail)}");
            }

            stages.Add(intervention.Stage);
            versions.UnionWith(intervention.Directions.SelectMany(row => row.Versions).Select(row => row.Stage));
            done.UnionWith(outcome.IsDone ? [verb] : []);
        }

        Assert.Equal(Enum.GetValues<InterventionStage>(), stages.Order());
        Assert.Equal(Enum.GetValues<DirectionVersionStage>(), versions.Order());
        Assert.Equal(InterventionVerbs.All.Order(StringComparer.Ordinal), done.Order(StringComparer.Ordinal));
    }

    private static InterventionCase Begin(Random random) => random.Next(10) switch
    {
        0 => Opened(random.Next(2) == 0 ? Opening : Opening with { Evidence = [] }),
        1 => Written(),
        2 => Written(Serious),
        3 => After(3, random.Next(2) == 0 ? Opening : Serious),
        4 => WithPeer(),
        5 => Reviewed(),
        6 => Drafted(random.Next(2) == 0 ? Wording : ByOther),
        7 => Submitted(ByOther),
        8 => InForce(random.Next(2) == 0 ? Wording : ByOther),
        _ => InForce(Wording with
        {
            Powers = [InterventionPower.VaryConstitution, InterventionPower.Dissolve],
            ConstitutionChange = "Nine members.",
        }),
    };

    private static Actor SomebodyFor(Random random, string verb, DateOnly today)
    {
        var (roles, mine) = (Enum.GetValues<Role>(), InterventionVerbs.RolesOf(verb));
        var role = random.Next(5) == 0 ? roles[random.Next(roles.Length)] : mine[random.Next(mine.Count)];
        var user = random.Next(6) == 0 ? Everybody[random.Next(Everybody.Length)] : role switch
        {
            Role.AreaTeamLead => verb == "Conclude" ? Peer.UserId : Lead.UserId,
            Role.AreaTeamDirector => verb == "Conclude" ? Peer.UserId : Director.UserId,
            Role.RegionalReviewer or Role.NationalTeam => verb == "Conclude" ? Everybody[7] : Region.UserId,
            Role.CommitteeMember => Member.UserId,
            Role.ChiefExecutive => Chief.UserId,
            _ => CcgLead.UserId,
        };
        var actor = By(role, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), id: user.Value);
        return verb == "Conclude" && random.Next(5) > 0 ? actor with { Organisation = OtherTeam } : actor;
    }
}
