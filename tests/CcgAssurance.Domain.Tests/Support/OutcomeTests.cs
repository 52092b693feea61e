using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class OutcomeTests
{
    private static readonly Actor LeadAtEnd = By(Role.AreaTeamLead, "2015-05-29");

    [Theory]
    [Rule("R171", "R172")]
    [InlineData(true, SupportStatus.CompletedMet)]
    [InlineData(false, SupportStatus.CompletedNotMet)]
    public void A_package_ends_with_whether_it_met_its_objectives_and_why(bool isMet, SupportStatus status)
    {
        var package = Agreed();

        Done(package.Complete(isMet, "Waits are what they are.", LeadAtEnd));

        Assert.Equal(
            (SupportStage.Completed, isMet, "Waits are what they are.", LeadAtEnd.Today),
            (package.Stage, package.IsMet, package.OutcomeReason, package.CompletedOn));
        Assert.Equal(status, SupportStatusText.On(package.Standing, LeadAtEnd.Today));
        Assert.Equal(!isMet, package.CanBeSuperseded);
        Conflicts(package.Complete(!isMet, "Or not.", LeadAtEnd));
        Conflicts(package.Revise(TermsChange.Prolonged, "Longer.", LeadAtEnd));
        Conflicts(package.AddReview(new ReviewAnswers(LeadAtEnd.Today, "Late.", null), null, LeadAtEnd));
        Conflicts(package.PlanDiscussion(Day("2015-06-30"), LeadAtEnd));
    }

    [Theory]
    [Rule("R153")]
    [InlineData("2014-11-30", false)]
    [InlineData("2014-12-01", true)]
    public void An_outcome_is_recorded_from_the_first_day_on(string today, bool isDone)
    {
        var package = Agreed();

        Assert.Equal(isDone, package.Complete(true, "Done.", By(Role.AreaTeamLead, today)).IsDone);
        Assert.Equal(isDone ? SupportStage.Completed : SupportStage.Agreed, package.Stage);
    }

    [Fact]
    [Rule("R171")]
    public void Only_the_lead_records_an_outcome_and_only_of_what_is_agreed()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaTeamLead]))
        {
            Refused(Agreed().Complete(true, "Done.", By(role, "2015-05-29")), "R171", "Ask the area team lead to do this");
        }

        Conflicts(Draft().Complete(true, "Done.", LeadAtEnd));
        Conflicts(Proposed().Complete(true, "Done.", LeadAtEnd));
        Assert.Throws<ArgumentException>(() => Agreed().Complete(true, " ", LeadAtEnd));
    }

    [Fact]
    [Rule("R159")]
    public void An_outcome_waits_for_a_proposed_change_and_puts_away_one_that_is_only_written()
    {
        var package = Agreed();
        Done(package.Revise(TermsChange.Prolonged, "Longer.", Lead));
        Done(package.Propose(8, Lead));
        Refused(
            package.Complete(true, "Done.", LeadAtEnd), "R159", "Take the proposed change back first, or wait until both sides accept it");
        Done(package.TakeBack("Not needed.", Lead));

        Done(package.Complete(true, "Done.", LeadAtEnd));

        Assert.Equal((null, 1, TermsStage.Discarded), (package.InHand, package.InForce, package.Terms[2].Stage));
    }

    [Fact]
    [Rule("R151", "R170")]
    public void A_package_that_follows_another_begins_with_its_terms_and_with_rows_of_its_own()
    {
        var old = Agreed(number: 3);
        Refused(old.CheckSuccessor(CcgLead), "R151", "Ask the area team lead to do this");

        Done(old.CheckSuccessor(Lead));
        var next = old.DraftSuccessor(Lead);

        Assert.Equal((SupportStage.Draft, old.Id, old.Title), (next.Stage, next.SupersedesId, next.Title));
        var (before, now) = (old.TermsInForce!, next.TermsInHand!);
        Assert.Equal((before.Rationale, before.Objectives, before.EndsOn), (now.Rationale, now.Objectives, now.EndsOn));
        Assert.Equal(before.Measures.Select(row => row.Description), now.Measures.Select(row => row.Description));
        Assert.Empty(before.Trajectories.Select(row => row.Key).Intersect(now.Trajectories.Select(row => row.Key)));
        Done(old.Complete(true, "Done.", LeadAtEnd));
        Conflicts(old.CheckSuccessor(Lead));
    }

    [Fact]
    [Rule("R170")]
    public void A_stronger_package_takes_the_place_of_one_with_both_acceptances()
    {
        var old = Agreed(number: 3);
        Done(old.Revise(TermsChange.Lowered, "Less.", Lead));
        Done(old.Propose(9, Lead));
        var stronger = Proposed(number: 4, superseded: old);
        Assert.Equal((old.Id, 3, true), (stronger.SupersedesId, stronger.SupersedesNumber, old.CanBeSuperseded));
        Assert.Throws<ArgumentException>(() => stronger.Accept(null, Director));
        Assert.Throws<ArgumentException>(() => stronger.Accept(Agreed(), Director));

        Done(stronger.Accept(old, Director));
        Assert.Equal((SupportStage.Agreed, null), (old.Stage, old.SupersededByNumber));
        Done(stronger.Accept(old, CcgLead));

        Assert.Equal((SupportStage.Agreed, SupportStage.Superseded, 4), (stronger.Stage, old.Stage, old.SupersededByNumber));
        Assert.Equal((null, TermsStage.TakenBack, false), (old.InHand, old.Terms[1].Stage, old.CanBeSuperseded));
        Assert.Equal(SupportStatus.Superseded, SupportStatusText.On(old.Standing, Today));
        Conflicts(old.Complete(true, "Late.", LeadAtEnd));
        Conflicts(old.Accept(null, CcgLead));

        // A later change of the stronger one supersedes nothing again.
        Done(stronger.Revise(TermsChange.Raised, "More.", Lead));
        Done(stronger.Propose(5, Lead));
        Done(stronger.Accept(old, Director));
        Done(stronger.Accept(old, CcgLead));
        Assert.Equal((2, 4), (stronger.Agreements, old.SupersededByNumber));
    }

    [Fact]
    [Rule("R172")]
    public void A_package_that_did_not_meet_its_objectives_is_superseded_and_keeps_its_outcome()
    {
        var old = Agreed(number: 3);
        Done(old.Complete(false, "Waits grew.", By(Role.AreaTeamLead, "2014-12-15")));

        var stronger = Agreed(number: 4, superseded: old);

        Assert.Equal(
            (SupportStage.Superseded, false, "Waits grew.", 4, 3),
            (old.Stage, old.IsMet, old.OutcomeReason, old.SupersededByNumber, stronger.SupersedesNumber));
    }

    [Fact]
    [Rule("R170")]
    public void Of_two_packages_that_take_the_place_of_one_the_second_comes_too_late()
    {
        var old = Agreed(number: 3);
        var (first, second) = (Proposed(number: 4, superseded: old), Proposed(number: 5, superseded: old));
        Done(first.Accept(old, Director));
        Done(second.Accept(old, Director));
        Done(first.Accept(old, CcgLead));

        Conflicts(second.Accept(old, CcgLead));

        Assert.Equal((SupportStage.Proposed, null, 4), (second.Stage, second.InForce, old.SupersededByNumber));
        Done(second.TakeBack("The other one is agreed.", Lead));
        Done(second.Discard(Lead));
    }

    [Fact]
    [Rule("R170")]
    public void No_package_takes_the_place_of_one_that_is_not_agreed_or_met_its_objectives()
    {
        var met = Agreed();
        Done(met.Complete(true, "Done.", LeadAtEnd));

        foreach (var package in new[] { Draft(), Proposed(), met })
        {
            Assert.Throws<ArgumentException>(() => SupportPackage.Draft(Ccg, null, package, Terms, Lead));
        }
    }

    [Fact]
    [Rule("R173")]
    public void The_director_withholds_agreed_support_from_the_published_report_with_a_reason()
    {
        var package = Agreed();
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaTeamDirector]))
        {
            Refused(package.Withhold("Prices.", By(role)), "R173", "Ask the area team director to decide this");
        }

        Assert.Null(package.WithheldReason);
        Done(package.Withhold("It names prices that are being negotiated.", Director));
        Assert.Equal("It names prices that are being negotiated.", package.WithheldReason);
        Refused(package.StopWithholding(CcgLead), "R173", "Ask the area team director to decide this");
        Done(package.StopWithholding(Director));
        Assert.Null(package.WithheldReason);
        Assert.Throws<ArgumentException>(() => package.Withhold(" ", Director));
        Conflicts(Proposed().Withhold("Prices.", Director));
        Conflicts(Draft().StopWithholding(Director));
    }

    [Theory]
    [Rule("R153", "R170")]
    [InlineData(SupportStage.Draft, 0, null, "2014-12-15", SupportStatus.Draft, "Draft")]
    [InlineData(SupportStage.Proposed, 0, null, "2014-12-15", SupportStatus.Proposed, "Proposed")]
    [InlineData(SupportStage.Declined, 0, null, "2014-12-15", SupportStatus.Declined, "Declined by the CCG")]
    [InlineData(SupportStage.Agreed, 2, null, "2014-11-30", SupportStatus.Agreed, "Agreed, not started")]
    [InlineData(SupportStage.Agreed, 1, null, "2014-12-01", SupportStatus.Active, "Active")]
    [InlineData(SupportStage.Agreed, 1, null, "2015-05-29", SupportStatus.Active, "Active")]
    [InlineData(SupportStage.Agreed, 2, null, "2014-12-01", SupportStatus.Adjusted, "Active, adjusted")]
    [InlineData(SupportStage.Agreed, 1, null, "2015-05-30", SupportStatus.OutcomeDue, "Outcome due")]
    [InlineData(SupportStage.Completed, 1, true, "2014-12-15", SupportStatus.CompletedMet, "Completed, objectives met")]
    [InlineData(SupportStage.Completed, 1, false, "2014-12-15", SupportStatus.CompletedNotMet, "Completed, objectives not met")]
    [InlineData(SupportStage.Superseded, 1, false, "2014-12-15", SupportStatus.Superseded, "Superseded")]
    [InlineData(SupportStage.Discarded, 0, null, "2014-12-15", SupportStatus.Discarded, "Discarded")]
    public void The_status_on_a_day_follows_from_what_people_did_and_from_the_dates(
        SupportStage stage, int agreements, bool? isMet, string today, SupportStatus status, string words)
    {
        var found = SupportStatusText.On(new SupportStanding(stage, Terms.StartsOn, Terms.EndsOn, agreements, isMet), Day(today));

        Assert.Equal((status, words), (found, found.DisplayText()));
    }

    [Fact]
    public void The_case_above_has_every_status() => Assert.Equal(
        Enum.GetValues<SupportStatus>(),
        typeof(OutcomeTests).GetMethod(nameof(The_status_on_a_day_follows_from_what_people_did_and_from_the_dates))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>()
            .Select(row => (SupportStatus)row.Data[4]!)
            .Distinct().Order());
}
