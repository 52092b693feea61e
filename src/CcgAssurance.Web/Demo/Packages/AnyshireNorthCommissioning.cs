using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A post that cannot be filled. It is a draft with gaps, which the group has not seen.</summary>
internal static class AnyshireNorthCommissioning
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X01", 2014, 4),
        Issues = ["Reliance on a few leaders"],
        Terms = new()
        {
            Title = "Commissioning until a director is found",
            Domains = Domains(6),
            Rationale = "The post of director of commissioning has been empty since 1 April. Nobody suitable answered the " +
                "advertisement. A locality lead covers three days a week and cannot do so beyond summer, while three contracts come " +
                "up for renegotiation by autumn. Mentoring of the chair elect, which is agreed already, does nothing for this. To be " +
                "settled with the CCG: whether it would share a director with a neighbour for half a year, and what the area team " +
                "could lend for the contract with the trust.",
            Objectives = "Have one person who leads all three renegotiations from July.\nFill the post for good by the end of the year.",
            StartsOn = Day(2015, 7, 1),
            PowerPurpose = "To make sure that contracts which end this year are replaced in time.",
        },
        Measures =
        [
            new(SupportType.TimeLimitedCapacity, "A director shared with another CCG for two and a half days a week.", ProviderKind.AnotherCcg,
                "NHS Castlebridge and Fenwick CCG", null, "Fiona Marsh", null),
        ],
        Indicators = [new("Contracts of three that have a lead", "One", "Three", null, IsForExit: true)],
        Restrictions =
        [
            new(RestrictionKind.Other, "The shared director does not negotiate the contract with the trust, to which both CCGs are party.", null, null),
        ],
        Trajectories =
        [
            new("Days on which the post was covered, in the month", TrajectoryUnit.Days, ImprovementDirection.Up,
                [Point(2015, 7, 31, 12), Point(2015, 8, 31, 16), Point(2015, 9, 30, 20)]),
        ],
        Acts = [new DemoDraft(Day(2015, 6, 1))],
    };
}
