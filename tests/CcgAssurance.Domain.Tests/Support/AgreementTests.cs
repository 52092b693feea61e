using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class AgreementTests
{
    private const string AskToAccept = "Ask the area team director or the CCG lead to accept it";

    [Fact]
    [Rule("R151", "R159")]
    public void A_package_is_agreed_by_two_dated_acts_of_two_people_of_two_organisations()
    {
        var package = Proposed();
        Done(package.Accept(null, By(Role.CcgLead, "2014-11-24", "Anna Lee")));
        Assert.Equal((SupportStage.Proposed, TermsStage.Proposed, null), (package.Stage, package.TermsInHand!.Stage, package.InForce));

        Done(package.Accept(null, By(Role.AreaTeamDirector, "2014-11-26", "Tom Reid")));

        var terms = package.TermsInForce!;
        Assert.Equal(
            (SupportStage.Agreed, TermsStage.Agreed, 1, (int?)null, 1, false),
            (package.Stage, terms.Stage, package.InForce, package.InHand, package.Agreements, package.IsProposed));
        Assert.Equal(("Anna Lee", Role.CcgLead, Day("2014-11-24")), (terms.CcgAcceptedBy, terms.CcgAcceptedAs, DateOf(terms.CcgAcceptedAt)));
        Assert.Equal(
            ("Tom Reid", Role.AreaTeamDirector, Day("2014-11-26")),
            (terms.NhsEnglandAcceptedBy, terms.NhsEnglandAcceptedAs, DateOf(terms.NhsEnglandAcceptedAt)));
        Assert.Equal((Day("2014-11-26"), Day("2014-11-26")), (DateOf(terms.AgreedAt), DateOf(package.FirstAgreedAt)));
        Assert.Equal(("AreaTeamLead", Today), (terms.ProposedBy, DateOf(terms.ProposedAt)));
    }

    [Theory]
    [Rule("R159")]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    public void Neither_side_accepts_for_the_other(Role role)
    {
        var package = Proposed();
        Done(package.Accept(null, By(role)));

        Conflicts(package.Accept(null, By(role)));

        Assert.Equal((SupportStage.Proposed, null), (package.Stage, package.TermsInHand!.AgreedAt));
        var side = By(role).Side();
        Assert.Equal([side], Enum.GetValues<AssuranceSide>().Where(package.TermsInHand.IsAcceptedBy));
    }

    [Fact]
    [Rule("R159")]
    public void Nobody_but_the_director_and_the_lead_of_the_group_accepts()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaTeamDirector, Role.CcgLead]))
        {
            Refused(Proposed().Accept(null, By(role)), "R159", AskToAccept);
        }

        Conflicts(Draft().Accept(null, Director));
        Conflicts(Agreed().Accept(null, Director));
    }

    [Theory]
    [Rule("R153")]
    [InlineData("2015-05-29", true)]
    [InlineData("2015-05-30", false)]
    public void What_is_over_is_accepted_no_more(string today, bool isDone)
    {
        var package = Proposed();
        Done(package.Accept(null, Director));

        var outcome = package.Accept(null, By(Role.CcgLead, today));

        Assert.Equal(isDone, outcome.IsDone);
        if (!isDone)
        {
            Refused(outcome, "R153", "Ask the area team lead to propose a later end date, because this one is over");
        }
    }

    [Theory]
    [Rule("R159")]
    [InlineData(Role.AreaTeamLead, Role.CcgLead)]
    [InlineData(Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(Role.AreaTeamLead, Role.AreaTeamDirector)]
    public void Taking_a_proposal_back_voids_a_single_acceptance_and_begins_another_edition_with_its_words(Role by, Role accepted)
    {
        var package = Proposed();
        var first = package.TermsInHand!;
        Done(package.Accept(null, By(accepted)));

        Done(package.TakeBack("A measure is missing.", By(by, name: "Somebody else")));

        var second = package.TermsInHand!;
        Assert.Equal((TermsStage.TakenBack, "A measure is missing."), (first.Stage, first.EndReason));
        Assert.Equal((SupportStage.Draft, TermsStage.Draft, 2, true), (package.Stage, second.Stage, second.Edition, package.CanBeWritten));
        Assert.All(Enum.GetValues<AssuranceSide>(), side => Assert.False(second.IsAcceptedBy(side)));
        AssertSameWords(first, second);
        Assert.Equal(by == Role.AreaTeamLead ? "Somebody else" : "AreaTeamLead", second.DraftedBy);
        Assert.Equal(by == Role.AreaTeamLead, second.DraftedById != first.DraftedById);

        Done(package.AddMeasure(Measure, Lead));
        Assert.Equal((1, 2), (first.Measures.Count, second.Measures.Count));
        Done(package.Propose(8, Lead));
        Assert.Equal(7, package.Number);
        Done(package.Accept(null, Director));
        Assert.Equal(SupportStage.Proposed, package.Stage);
        Done(package.Accept(null, CcgLead));
        Assert.Equal((SupportStage.Agreed, 2, 1), (package.Stage, package.InForce, package.Agreements));
    }

    [Fact]
    [Rule("R159")]
    public void Nobody_but_the_area_team_takes_a_proposal_back()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaTeamDirector, Role.AreaTeamLead]))
        {
            Refused(Proposed().TakeBack("No.", By(role)), "R159", "Ask the area team to take the proposal back");
        }

        Conflicts(Draft().TakeBack("No.", Lead));
        Conflicts(Agreed().TakeBack("No.", Lead));
        Assert.Throws<ArgumentException>(() => Proposed().TakeBack(" ", Lead));
    }

    [Fact]
    [Rule("R151", "R159")]
    public void What_is_proposed_or_agreed_is_not_written_any_more()
    {
        foreach (var package in new[] { Proposed(), Agreed() })
        {
            var terms = package.Terms[0];
            Conflicts(package.Write(Terms with { Title = "Another" }, Lead));
            Conflicts(package.AddMeasure(Measure, Lead));
            Conflicts(package.ChangeMeasure(terms.Measures[0].Id, Measure with { Owner = "Nobody" }, Lead));
            Conflicts(package.ChangeIndicator(terms.Indicators[0].Id, Indicator with { Name = "Another" }, Lead));
            Conflicts(package.ChangeRestriction(terms.Restrictions[0].Id, Restriction with { Text = "Another" }, Lead));
            Conflicts(package.ChangeTrajectory(terms.Trajectories[0].Id, Trajectory with { Name = "Another" }, Lead));
            Conflicts(package.Remove(terms.Measures[0].Id, Lead));
            Conflicts(package.Propose(9, Lead));
            Conflicts(package.Discard(Lead));
        }
    }
}
