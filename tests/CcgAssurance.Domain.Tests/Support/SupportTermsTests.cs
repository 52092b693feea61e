using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class SupportTermsTests
{
    public static TheoryData<string, string, string, TermsAnswers> Texts => new()
    {
        { "R151", "Select at least one domain", "Domains", Terms with { Domains = [] } },
        { "R152", "Explain why support is needed and what justifies it", "Rationale", Terms with { Rationale = null } },
        { "R161", "Enter the improvement objectives", "Objectives", Terms with { Objectives = " " } },
        { "R165", "Enter the improvement that you expect", "ExpectedImprovement", Terms with { ExpectedImprovement = null } },
        { "R158", "Enter when the domain returns to assured", "ExitCircumstances", Terms with { ExitCircumstances = null } },
        { "R166", "Select section 14Z9 or section 14Z10", "Power", Terms with { Power = StatutoryPower.S14Z21 } },
        { "R179", "Explain how the power is exercised", "PowerUse", Terms with { PowerUse = null } },
        { "R166", "Enter the purpose for which the power is used", "PowerPurpose", Terms with { PowerPurpose = null } },
        { "R153", "Enter the start date", "StartsOn", Terms with { StartsOn = null } },
        { "R153", "Enter the end date", "EndsOn", Terms with { EndsOn = null } },
        { "R153", "Enter an end date after the start date", "EndsOn", Terms with { EndsOn = Terms.StartsOn } },
        {
            "R153", "Enter an end date that is still to come", "EndsOn",
            Terms with { StartsOn = Day("2014-10-01"), EndsOn = Day("2014-11-19") }
        },
        { "R162", "Enter how often progress is reviewed", "Monitoring", Terms with { Monitoring = null } },
        { "R163", "Write what you considered about each of the seven factors", "Factors", Terms with { Factors = [] } },
        {
            "R163", "Write what you considered about: Historical legacy; Governance of the risk", "Factors",
            Terms with
            {
                Factors = [.. Terms.Factors.Where(note => note.Factor is not (SupportFactor.HistoricalLegacy or SupportFactor.RiskGovernance))],
            }
        },
    };

    public static TheoryData<string, string, string, MeasureAnswers> Measures => new()
    {
        { "R155", "Enter who provides measure 2", "Measures", Measure with { Provider = "" } },
        { "R156", "Enter how measure 2 is resourced", "Measures", Measure with { Resourcing = null } },
        { "R155", "Enter who is responsible for measure 2 and by when", "Measures", Measure with { Owner = null } },
        { "R155", "Enter who is responsible for measure 2 and by when", "Measures", Measure with { DueOn = null } },
    };

    public static TheoryData<IndicatorAnswers> Indicators =>
        [Indicator with { Baseline = null }, Indicator with { Target = " " }, Indicator with { TargetOn = null }];

    public static TheoryData<RestrictionAnswers> Restrictions => [Restriction with { DiscussedAt = null }, Restriction with { DiscussedOn = null }];

    [Fact]
    [Rule("R152", "R153", "R154", "R156", "R157", "R158", "R161", "R162", "R163", "R165", "R166")]
    public void What_is_missing_in_an_empty_draft_stands_in_one_list_and_stops_the_proposal()
    {
        var package = SupportPackage.Draft(Ccg, null, null, new TermsAnswers { Title = "Waits", Domains = [] }, Lead);

        var outcome = package.Propose(1, Lead);

        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Equal(
            [
                ("R151", "Domains"), ("R152", "Rationale"), ("R161", "Objectives"), ("R165", "ExpectedImprovement"), ("R158", "ExitCircumstances"),
                ("R179", "PowerUse"), ("R166", "PowerPurpose"), ("R153", "StartsOn"), ("R153", "EndsOn"), ("R154", "Measures"),
                ("R157", "Indicators"), ("R162", "Monitoring"), ("R162", "NextDiscussionOn"), ("R163", "Factors"),
            ],
            outcome.Findings.Select(finding => (finding.Rule.Id, finding.Field)));
        Assert.Equal((SupportStage.Draft, null), (package.Stage, package.Number));
        Assert.Equal((SupportStage.Proposed, 1), (Proposed(number: 1).Stage, Proposed(number: 1).Number));
    }

    [Theory]
    [Rule("R151", "R152", "R153", "R158", "R161", "R162", "R163", "R165", "R166")]
    [MemberData(nameof(Texts))]
    public void A_draft_can_lack_what_a_proposal_has_to_say(string rule, string message, string field, TermsAnswers answers) =>
        Refused(Draft(answers).CheckProposal(Lead), rule, message, field);

    [Theory]
    [Rule("R147", "R155", "R156")]
    [MemberData(nameof(Measures))]
    public void Each_measure_says_who_provides_it_with_which_means_who_sees_to_it_and_by_when(
        string rule, string message, string field, MeasureAnswers second)
    {
        var package = Draft();
        Done(package.AddMeasure(second, Lead));

        Refused(package.CheckProposal(Lead), rule, message, field);
    }

    [Theory]
    [Rule("R157")]
    [MemberData(nameof(Indicators))]
    public void Each_indicator_has_a_baseline_a_target_and_its_date(IndicatorAnswers second)
    {
        var package = Draft();
        Done(package.AddIndicator(second, Lead));

        Refused(package.CheckProposal(Lead), "R157", "Enter the baseline, target and target date of indicator 2", "Indicators");
    }

    [Theory]
    [Rule("R167")]
    [MemberData(nameof(Restrictions))]
    public void Each_restriction_says_at_which_meeting_it_was_discussed(RestrictionAnswers second)
    {
        var package = Draft();
        Done(package.AddRestriction(second, Lead));

        Refused(package.CheckProposal(Lead), "R167", "Enter at which meeting restriction 2 was discussed, and when", "Restrictions");
    }

    [Fact]
    [Rule("R154", "R157")]
    public void A_package_without_a_measure_or_an_indicator_is_not_proposed()
    {
        var package = Draft();
        var terms = package.TermsInHand!;
        Done(package.Remove(terms.Measures[0].Id, Lead));
        Refused(package.CheckProposal(Lead), "R154", "Add at least one measure", "Measures");
        Done(package.AddMeasure(Measure, Lead));
        Done(package.Remove(terms.Indicators[0].Id, Lead));
        Refused(package.CheckProposal(Lead), "R157", "Add at least one indicator of success", "Indicators");
        Assert.Empty(package.TermsInHand!.Indicators);
    }

    [Fact]
    [Rule("R174")]
    public void A_trajectory_has_planned_points_one_for_each_day()
    {
        var package = Draft();
        Done(package.AddTrajectory(Trajectory with { Planned = [] }, Lead));
        Refused(package.CheckProposal(Lead), "R174", "Enter the planned points of trajectory 2", "Trajectories");

        var second = package.TermsInHand!.Trajectories[1].Id;
        Done(package.ChangeTrajectory(second, Trajectory with { Planned = [Point("2015-01-31", 2), Point("2015-01-31", 3)] }, Lead));
        Refused(package.CheckProposal(Lead), "R174", "Enter only one planned point for each day of trajectory 2", "Trajectories");

        Done(package.ChangeTrajectory(second, Trajectory with { Planned = [Point("2015-02-28", 3), Point("2015-01-31", 2)] }, Lead));
        Done(package.CheckProposal(Lead));
        Assert.Equal([Day("2015-01-31"), Day("2015-02-28")], package.TermsInHand.Trajectories[1].Planned.Select(point => point.On));
        Done(package.Remove(second, Lead));
        Done(package.Remove(package.TermsInHand.Trajectories[0].Id, Lead));
        Done(package.CheckProposal(Lead));
    }

    [Theory]
    [Rule("R162")]
    [InlineData("2014-12-17", true)]
    [InlineData("2014-12-18", false)]
    public void The_next_discussion_is_still_to_come_when_a_package_is_proposed(string today, bool isDone)
    {
        var lead = By(Role.AreaTeamLead, today);
        var package = Draft();

        if (isDone)
        {
            Done(package.Propose(1, lead));
        }
        else
        {
            Refused(package.Propose(1, lead), "R162", "Enter the date of the next discussion", "NextDiscussionOn");
        }
    }

    [Fact]
    [Rule("R151")]
    public void Only_the_area_team_lead_writes_the_terms()
    {
        const string Message = "Ask the area team lead to do this";
        foreach (var actor in Enum.GetValues<Role>().Where(role => role != Role.AreaTeamLead).Select(role => By(role)))
        {
            var package = Draft();
            var terms = package.TermsInHand!;
            Refused(SupportPackage.CheckDraft(actor), "R151", Message);
            Assert.Throws<ArgumentException>(() => SupportPackage.Draft(Ccg, null, null, Terms, actor));
            Refused(package.Write(Terms with { Objectives = "Other." }, actor), "R151", Message);
            Refused(package.AddMeasure(Measure, actor), "R151", Message);
            Refused(package.ChangeMeasure(terms.Measures[0].Id, Measure with { Owner = null }, actor), "R151", Message);
            Refused(package.AddIndicator(Indicator, actor), "R151", Message);
            Refused(package.ChangeIndicator(terms.Indicators[0].Id, Indicator with { Target = null }, actor), "R151", Message);
            Refused(package.AddRestriction(Restriction, actor), "R151", Message);
            Refused(package.ChangeRestriction(terms.Restrictions[0].Id, Restriction with { Text = "Other." }, actor), "R151", Message);
            Refused(package.AddTrajectory(Trajectory, actor), "R151", Message);
            Refused(package.ChangeTrajectory(terms.Trajectories[0].Id, Trajectory with { Planned = [] }, actor), "R151", Message);
            Refused(package.Remove(terms.Measures[0].Id, actor), "R151", Message);
            Refused(package.Discard(actor), "R151", Message);
            Refused(package.Propose(1, actor), "R151", Message);
            Refused(package.PlanDiscussion(Day("2015-01-08"), actor), "R162", Message);
            Assert.Equal((Picture(Draft()), NextDiscussion), (Picture(package), package.NextDiscussionOn));
        }
    }

    [Fact]
    [Rule("R154", "R157", "R167", "R174")]
    public void A_row_that_the_draft_does_not_have_is_neither_changed_nor_removed()
    {
        var package = Draft();
        var unknown = Guid.NewGuid();

        Conflicts(package.ChangeMeasure(unknown, Measure, Lead));
        Conflicts(package.ChangeIndicator(unknown, Indicator, Lead));
        Conflicts(package.ChangeRestriction(unknown, Restriction, Lead));
        Conflicts(package.ChangeTrajectory(unknown, Trajectory, Lead));
        Conflicts(package.Remove(unknown, Lead));
    }

    [Fact]
    [Rule("R145", "R150", "R163", "R164", "R169")]
    public void What_is_written_reads_as_it_was_typed()
    {
        var package = Draft();
        var terms = package.TermsInHand!;
        var other = Terms with
        {
            Title = "Two domains",
            Domains = [DomainNumber.Parse("5", null), DomainNumber.Parse("2", null), DomainNumber.Parse("5", null)],
            Issues = [new LinkedIssue(Terms.Issues[0].Id, "Renamed"), new LinkedIssue(Guid.NewGuid(), new string('x', SupportIssue.TitleMaxLength + 1))],
            Theme = null,
            Power = StatutoryPower.S14Z9,
            Partners = "The council\nHealthwatch",
        };
        Done(package.Write(other, Lead));
        Done(package.ChangeMeasure(terms.Measures[0].Id, Measure with { Type = SupportType.Other }, Lead));
        Done(package.AddMeasure(Measure with { Type = SupportType.ExpertTeams }, Lead));
        Done(package.AddMeasure(Measure, Lead));
        Done(package.ChangeIndicator(terms.Indicators[0].Id, Indicator with { IsForExit = false }, Lead));
        Done(package.ChangeRestriction(terms.Restrictions[0].Id, Restriction with { AppliesTo = RestrictionKind.Other }, Lead));

        var read = terms.ToAnswers();
        Assert.Equal(["2", "5"], read.Domains.Select(domain => domain.ToString()));
        Assert.Equal("Waits for surgery", read.Issues[0].Title);
        Assert.Equal((SupportIssue.TitleMaxLength, '…'), (read.Issues[1].Title.Length, read.Issues[1].Title[^1]));
        Assert.Equal(Terms.Factors, read.Factors);
        Assert.Equal(
            other with { Domains = [], Issues = [], Factors = [] }, read with { Domains = [], Issues = [], Factors = [] });
        Assert.Equal(
            ("Two domains", "2,5", "PeerReview,ExpertTeams,Other"),
            (package.Title, string.Join(',', package.Domains), string.Join(',', package.Types)));
        Assert.Equal((1, false), (terms.Indicators[0].Position, terms.Indicators[0].IsForExit));
        Assert.Equal(RestrictionKind.Other, terms.Restrictions[0].AppliesTo);
        Done(package.Write(other with { Issues = [] }, Lead));
        Assert.Empty(terms.Issues);
    }

    [Fact]
    [Rule("R154", "R156")]
    public void Forty_measures_keep_their_numbers_when_one_in_the_middle_is_removed()
    {
        var package = Draft();
        for (var number = 2; number <= 40; number++)
        {
            Done(package.AddMeasure(Measure with { Description = $"Measure {number}" }, Lead));
        }

        Done(package.Remove(package.TermsInHand!.Measures[19].Id, Lead));
        Done(package.AddMeasure(Measure with { Description = "The last", Resourcing = null }, Lead));

        Refused(package.CheckProposal(Lead), "R156", "Enter how measure 41 is resourced", "Measures");
        Assert.Equal([.. Enumerable.Range(1, 19), .. Enumerable.Range(21, 21)], package.TermsInHand.Measures.Select(row => row.Position));
        Done(package.ChangeMeasure(package.TermsInHand.Measures[^1].Id, Measure, Lead));
        Done(package.Propose(1, Lead));
        Done(package.Accept(null, Director));
        Done(package.Accept(null, CcgLead));
        Assert.Equal(40, package.TermsInForce!.Measures.Count);
    }

    [Fact]
    [Rule("R163")]
    public void The_note_on_a_factor_belongs_to_one_of_the_seven() => Assert.Equal(
        Enum.GetValues<SupportFactor>(), SupportPackage.Draft(Ccg, null, null, Terms, Lead).TermsInHand!.Factors.Select(row => row.Factor).Order());

    private static string Picture(SupportPackage package)
    {
        var terms = package.TermsInHand!;
        return string.Join(
            '|',
            package.Stage,
            terms.Objectives,
            string.Join(';', terms.Measures.Select(row => row.ToAnswers())),
            string.Join(';', terms.Indicators.Select(row => row.ToAnswers())),
            string.Join(';', terms.Restrictions.Select(row => row.ToAnswers())),
            string.Join(';', terms.Trajectories.Select(row => $"{row.Name} {string.Join(',', row.Planned)}")));
    }
}
