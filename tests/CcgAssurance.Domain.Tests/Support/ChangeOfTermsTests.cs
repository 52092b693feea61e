using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class ChangeOfTermsTests
{
    [Fact]
    [Rule("R159", "R170", "R175")]
    public void Until_both_sides_accept_a_change_what_they_agreed_before_is_in_force()
    {
        var package = Agreed();
        var first = package.TermsInForce!;
        Done(package.Revise(TermsChange.Raised, "The waits grow.", Lead));
        var second = package.TermsInHand!;
        AssertSameWords(first, second);
        Assert.Equal((TermsChange.Raised, "The waits grow."), (second.Change, second.ChangeReason));
        Done(package.Write(Terms with { Title = "More support", EndsOn = Day("2015-09-30") }, Lead));
        Done(package.AddMeasure(Measure with { Type = SupportType.ExpertTeams }, Lead));
        Conflicts(package.Revise(TermsChange.Raised, "Again.", Lead));
        Assert.Equal(("Shorter waits for surgery", Terms.EndsOn), (package.Title, package.EndsOn));
        Done(package.Propose(8, Lead));
        Done(package.Accept(null, Director));
        Assert.Equal(
            (SupportStage.Agreed, first, "Shorter waits for surgery", 1, true),
            (package.Stage, package.TermsInForce, package.Title, package.Types.Count, package.IsProposed));

        Done(package.Accept(null, By(Role.CcgLead, "2014-12-10")));

        Assert.Equal(
            (SupportStage.Agreed, second, "More support", Day("2015-09-30"), 2, 2, 7),
            (package.Stage, package.TermsInForce, package.Title, package.EndsOn, package.Types.Count, package.Agreements, package.Number));
        Assert.Equal((TermsStage.Agreed, 1, Today), (first.Stage, first.Measures.Count, DateOf(package.FirstAgreedAt)));
        Assert.Equal(SupportStatus.Adjusted, SupportStatusText.On(package.Standing, Day("2014-12-10")));
    }

    [Fact]
    [Rule("R170")]
    public void Nobody_but_the_lead_begins_a_change_and_only_of_what_is_agreed_or_declined()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaTeamLead]))
        {
            Refused(Agreed().Revise(TermsChange.Lowered, "Less.", By(role)), "R170", "Ask the area team lead to do this");
        }

        Conflicts(Draft().Revise(TermsChange.Lowered, "Less.", Lead));
        Conflicts(Proposed().Revise(TermsChange.Lowered, "Less.", Lead));
        Assert.Throws<ArgumentException>(() => Agreed().Revise(TermsChange.Lowered, "", Lead));
    }

    [Fact]
    [Rule("R159")]
    public void A_group_that_declines_can_be_asked_again_with_other_words()
    {
        var package = Proposed();
        Done(package.Accept(null, Director));
        Done(package.Decline("We do it ourselves.", CcgLead));
        var first = package.Terms[0];
        Assert.Equal(
            (SupportStage.Declined, TermsStage.Declined, "We do it ourselves.", (int?)null, (int?)null),
            (package.Stage, first.Stage, first.EndReason, package.InHand, package.InForce));
        Conflicts(package.Accept(null, CcgLead));
        Conflicts(package.Decline("Again.", CcgLead));

        Done(package.Revise(TermsChange.Rearranged, "They asked for less.", Lead));
        Assert.Equal(
            (SupportStage.Declined, null, "They asked for less."), (package.Stage, package.TermsInHand!.Change, package.TermsInHand.ChangeReason));
        Done(package.Write(Terms with { Title = "A secret second thought" }, Lead));
        Assert.Equal("Shorter waits for surgery", package.Title);
        Done(package.Discard(Lead));
        Assert.Equal((SupportStage.Declined, TermsStage.Discarded), (package.Stage, package.Terms[1].Stage));

        Done(package.Revise(TermsChange.Rearranged, "They asked for less.", Lead));
        Assert.Equal((3, "Shorter waits for surgery"), (package.InHand, package.TermsInHand!.Title));
        Done(package.Write(Terms with { Title = "Less support" }, Lead));
        Done(package.Propose(8, Lead));
        Assert.Equal((SupportStage.Proposed, 7, "Less support"), (package.Stage, package.Number, package.Title));
        Done(package.Accept(null, CcgLead));
        Done(package.Accept(null, Director));
        Assert.Equal((SupportStage.Agreed, 3, 1), (package.Stage, package.InForce, package.Agreements));
    }

    [Fact]
    [Rule("R159")]
    public void A_change_that_is_declined_leaves_in_force_what_was_agreed()
    {
        var package = Agreed();
        Done(package.Revise(TermsChange.Raised, "More.", Lead));
        Done(package.Propose(8, Lead));
        Done(package.Accept(null, Director));

        Done(package.Decline("Too much.", CcgLead));

        Assert.Equal(
            (SupportStage.Agreed, 1, (int?)null, true, TermsStage.Declined),
            (package.Stage, package.InForce, package.InHand, package.CanProgress, package.Terms[1].Stage));
        Done(package.Revise(TermsChange.Raised, "A little more.", Lead));
        Assert.Equal(3, package.InHand);
    }

    [Fact]
    [Rule("R159")]
    public void Only_the_lead_of_the_group_declines_and_not_after_accepting()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.CcgLead]))
        {
            Refused(Proposed().Decline("No.", By(role)), "R159", "Ask the CCG lead to decline it");
        }

        var package = Proposed();
        Done(package.Accept(null, CcgLead));
        Conflicts(package.Decline("No.", CcgLead));
        Conflicts(Draft().Decline("No.", CcgLead));
        Assert.Throws<ArgumentException>(() => Proposed().Decline("", CcgLead));
    }

    [Fact]
    [Rule("R151")]
    public void A_draft_that_is_not_needed_is_discarded()
    {
        var package = Draft();
        Done(package.Discard(Lead));
        Assert.Equal((SupportStage.Discarded, TermsStage.Discarded, null), (package.Stage, package.Terms[0].Stage, package.InHand));
        Conflicts(package.Discard(Lead));
        Conflicts(package.Write(Terms, Lead));
        Conflicts(package.PlanDiscussion(Day("2015-01-08"), Lead));
        Conflicts(package.AddEntry(Entry(), Lead));

        var takenBack = Proposed();
        Done(takenBack.TakeBack("Not now.", Lead));
        Done(takenBack.Discard(Lead));
        Assert.Equal((SupportStage.Discarded, true), (takenBack.Stage, takenBack.IsShared));

        var agreed = Agreed();
        Done(agreed.Revise(TermsChange.Raised, "More.", Lead));
        Done(agreed.Discard(Lead));
        Assert.Equal((SupportStage.Agreed, 1, (int?)null), (agreed.Stage, agreed.InForce, agreed.InHand));
    }

    // What is written after the first proposal is for the area team alone, and the group sees the package.
    [Fact]
    [Rule("R151")]
    public void What_the_register_shows_after_the_first_proposal_is_never_what_is_still_being_written()
    {
        var package = Draft(Terms with { Title = "First words" });
        Done(package.Write(Terms with { Title = "Second words" }, Lead));
        Assert.Equal(("Second words", true), (package.Title, package.IsConfidential));
        Done(package.Propose(7, Lead));
        Assert.False(package.IsConfidential);
        Done(package.TakeBack("Wrong.", Lead));
        Done(package.Write(Terms with { Title = "Third words", Domains = [DomainNumber.Parse("6", null)] }, Lead));
        Assert.Equal(("Second words", "3"), (package.Title, string.Join(',', package.Domains)));
        Assert.True(package.TermsInHand!.IsConfidential);

        Done(package.Propose(7, Lead));

        Assert.Equal(("Third words", "6"), (package.Title, string.Join(',', package.Domains)));
        Assert.False(package.TermsInHand.IsConfidential);
    }

    [Fact]
    [Rule("R175")]
    public void A_measure_is_added_during_the_life_of_a_package_by_agreement()
    {
        var package = Agreed();
        Done(package.Revise(TermsChange.Raised, "One more measure.", Lead));
        Done(package.AddMeasure(Measure with { Description = "An expert team." }, Lead));

        AgreeAnew(package, "2014-12-15");

        Assert.Equal((7, 2), (package.Number, package.TermsInForce!.Measures.Count));
        Assert.Equal(package.Terms[0].Measures[0].Key, package.TermsInForce.Measures[0].Key);
    }
}
