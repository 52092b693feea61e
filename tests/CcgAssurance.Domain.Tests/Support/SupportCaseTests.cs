using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

// Cases as they come up, from the first draft to the end.
public sealed class SupportCaseTests
{
    [Fact]
    [Rule("R172", "R174")]
    public void A_deficit_of_19_million_pounds_whose_monthly_figures_miss_three_points()
    {
        var package = Draft(Terms with { Title = "Return to balance", Domains = [DomainNumber.Parse("4", null)], EndsOn = Day("2015-04-30") });
        Done(package.Remove(package.TermsInHand!.Trajectories[0].Id, Lead));
        TrajectoryPoint[] planned =
            [Point("2014-12-31", -19_000_000), Point("2015-01-31", -18_250_000.50m), Point("2015-02-28", -17_000_000), Point("2015-03-31", -15_500_000)];
        Done(package.AddTrajectory(new TrajectoryAnswers("Surplus or deficit", TrajectoryUnit.Pounds, ImprovementDirection.Up, planned), Lead));
        Done(package.Propose(1, Lead));
        Done(package.Accept(null, Director));
        Done(package.Accept(null, CcgLead));
        var key = package.TermsInForce!.Trajectories[0].Key;
        var (april, group) = (By(Role.AreaTeamLead, "2015-04-20"), By(Role.CcgLead, "2015-04-20"));
        foreach (var actual in new[] { Point("2014-12-31", -19_400_000), Point("2015-01-31", -18_250_000.51m), Point("2015-02-28", -17_000_000) })
        {
            Done(package.AddActual(new ActualAnswers(key, actual.On, actual.Value), group));
        }

        var points = Trajectories.Read(package.TermsInForce.Trajectories[0], package.Actuals, april.Today);

        Assert.Equal([true, true, false, true], points.Select(point => point.IsMissed));
        Assert.Equal([true, true, true, false], points.Select(point => point.Actual is not null));
        Assert.Equal("−£18,250,000.51", TrajectoryUnit.Pounds.Write(points[1].Actual!.Value));
        foreach (var point in points)
        {
            var outcome = package.AnswerMiss(new MissAnswers(key, point.On, true, "A turnaround team is proposed."), april);
            Assert.Equal(point.IsMissed, outcome.IsDone);
        }

        Assert.Equal(3, package.Missed.Count);
    }

    [Fact]
    [Rule("R147", "R170", "R172")]
    public void A_package_by_another_group_that_is_prolonged_twice_not_met_and_superseded_by_a_stronger_one()
    {
        var package = Draft();
        var first = package.TermsInHand!.Measures[0].Id;
        Done(package.ChangeMeasure(
            first, Measure with { ProviderKind = ProviderKind.AnotherCcg, Provider = "NHS Northvale CCG" }, Lead));
        Done(package.Propose(1, Lead));
        Done(package.Accept(null, CcgLead));
        Done(package.Accept(null, Director));
        foreach (var (on, until) in new[] { ("2015-05-11", "2015-07-31"), ("2015-07-20", "2015-09-30") })
        {
            Done(package.Revise(TermsChange.Prolonged, "The review takes longer.", By(Role.AreaTeamLead, on)));
            Done(package.Write(package.TermsInHand!.ToAnswers() with { EndsOn = Day(until) }, By(Role.AreaTeamLead, on)));
            AgreeAnew(package, on);
        }

        Assert.Equal(
            (3, Day("2015-09-30"), SupportStatus.OutcomeDue),
            (package.Agreements, package.EndsOn, SupportStatusText.On(package.Standing, Day("2015-10-01"))));
        Assert.Equal([null, TermsChange.Prolonged, TermsChange.Prolonged], package.Terms.Select(terms => terms.Change));
        Assert.All(package.Terms, terms => Assert.Equal("NHS Northvale CCG", terms.Measures[0].Provider));
        Assert.All(package.Terms, terms => Assert.True(terms is { NhsEnglandAcceptedAt: not null, CcgAcceptedAt: not null }));
        Done(package.Complete(false, "Two of three targets were missed.", By(Role.AreaTeamLead, "2015-10-01")));

        var stronger = Draft(Terms with { StartsOn = Day("2015-10-12"), EndsOn = Day("2016-03-31") }, package);
        Done(stronger.PlanDiscussion(Day("2015-11-12"), By(Role.AreaTeamLead, "2015-10-02")));
        Done(stronger.Propose(2, By(Role.AreaTeamLead, "2015-10-02")));
        Done(stronger.Accept(package, By(Role.AreaTeamDirector, "2015-10-05")));
        Done(stronger.Accept(package, By(Role.CcgLead, "2015-10-06")));

        Assert.Equal((SupportStage.Superseded, 2, false), (package.Stage, package.SupersededByNumber, package.IsMet));
        Assert.Equal((1, SupportStatus.Agreed), (stronger.SupersedesNumber, SupportStatusText.On(stronger.Standing, Day("2015-10-11"))));
    }

    [Fact]
    [Rule("R145", "R176")]
    public void A_package_for_two_domains_of_which_one_returns_to_assured()
    {
        var (second, fourth) = (DomainNumber.Parse("2", null), DomainNumber.Parse("4", null));
        var package = Agreed(Terms with { Domains = [fourth, second] });
        Assert.Equal([second, fourth], package.Domains);

        Done(package.Revise(TermsChange.Lowered, "Domain 2 is assured again.", Lead));
        Done(package.Write(package.TermsInHand!.ToAnswers() with { Domains = [fourth] }, Lead));
        Assert.Equal([second, fourth], package.Domains);
        AgreeAnew(package, "2015-02-02");

        Assert.Equal([fourth], package.Domains);
        Assert.Equal([[second, fourth], [fourth]], package.Terms.Select(terms => terms.Domains));
        Assert.Equal((SupportStage.Agreed, SupportStatus.Adjusted), (package.Stage, SupportStatusText.On(package.Standing, Day("2015-02-02"))));
    }
}
