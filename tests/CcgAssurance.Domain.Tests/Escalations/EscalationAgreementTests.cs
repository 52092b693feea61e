using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationAgreementTests
{
    private static readonly Role[] Accepting = [Role.AreaTeamDirector, Role.CcgLead];

    [Fact]
    [Rule("R196")]
    public void Actions_are_agreed_by_two_dated_acts_of_two_people_of_two_organisations()
    {
        var escalation = Proposed();
        Done(escalation.Accept(By(Role.CcgLead, "2014-11-24", "Anna Lee")));
        Assert.Equal((EscalationStage.Proposed, null, null), (escalation.Stage, escalation.InForce, escalation.StartsOn));

        Done(escalation.Accept(By(Role.AreaTeamDirector, "2014-11-26", "Tom Reid")));

        var terms = escalation.TermsInForce!;
        Assert.Equal(
            (EscalationStage.InProgress, EscalationTermsStage.Agreed, 1, (int?)null),
            (escalation.Stage, terms.Stage, escalation.InForce, escalation.InHand));
        Assert.Equal(("Anna Lee", Role.CcgLead, Day("2014-11-24")), (terms.CcgAcceptedBy, terms.CcgAcceptedAs, DateOf(terms.CcgAcceptedAt)));
        Assert.Equal(
            ("Tom Reid", Role.AreaTeamDirector, Day("2014-11-26")),
            (terms.NhsEnglandAcceptedBy, terms.NhsEnglandAcceptedAs, DateOf(terms.NhsEnglandAcceptedAt)));
        Assert.Equal((Day("2014-11-26"), Day("2014-11-26")), (DateOf(terms.AgreedAt), DateOf(escalation.FirstAgreedAt)));
        Assert.Equal((Timeline.StartsOn, Timeline.EndsOn), (escalation.StartsOn, escalation.EndsOn));
        Assert.Equal(("AreaTeamLead", Today), (terms.ProposedBy, DateOf(terms.ProposedAt)));
    }

    [Theory]
    [Rule("R196")]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    public void Neither_side_accepts_for_the_other(Role role)
    {
        var escalation = Proposed();
        Done(escalation.Accept(By(role)));

        Conflicts(escalation.Accept(By(role)));

        Assert.Equal((EscalationStage.Proposed, null), (escalation.Stage, escalation.TermsInHand!.AgreedAt));
        Assert.Equal([By(role).Side()], Enum.GetValues<AssuranceSide>().Where(escalation.TermsInHand.IsAcceptedBy));
    }

    [Fact]
    [Rule("R196")]
    public void Nobody_but_the_director_and_the_lead_of_the_CCG_accepts()
    {
        OnlyFor(Accepting, "R196", "Ask the area team director or the CCG lead to accept the actions", actor => Proposed().Accept(actor));
        Conflicts(Drafted().Accept(Director));
        Conflicts(Agreed().Accept(Director));
        Conflicts(NotAgreed().Accept(Director));
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2015-01-30", true)]
    [InlineData("2015-01-31", false)]
    [InlineData("2015-03-28", false)]
    public void Nobody_accepts_what_is_overdue_already(string today, bool isDone)
    {
        var escalation = Proposed();
        Done(escalation.Accept(Director));

        var outcome = escalation.Accept(By(Role.CcgLead, today));

        Assert.Equal(isDone, outcome.IsDone);
        if (!isDone)
        {
            Refused(outcome, "R195", "Ask the area team lead to propose later dates, because some are already over");
        }
    }

    [Fact]
    [Rule("R196")]
    public void The_CCG_may_say_no_with_a_reason_and_new_actions_may_be_proposed_from_there()
    {
        var escalation = Proposed();
        OnlyFor([Role.CcgLead], "R196", "Ask the CCG lead to say whether the CCG agrees", actor => escalation.Decline("No.", actor));

        Done(escalation.Decline("There is no money for it.", By(Role.CcgLead, "2014-11-24", "Anna Lee")));

        var first = escalation.Terms[0];
        Assert.Equal((EscalationStage.NotAgreed, EscalationTermsStage.Declined), (escalation.Stage, first.Stage));
        Assert.Equal(
            ("There is no money for it.", "Anna Lee", Day("2014-11-24"), (int?)null),
            (first.EndReason, first.EndedBy, DateOf(first.EndedAt), escalation.InHand));

        Done(escalation.Revise("NHS England pays.", Lead));
        Assert.Equal((EscalationStage.NotAgreed, 2, "NHS England pays."), (escalation.Stage, escalation.InHand, escalation.TermsInHand!.ChangeReason));
        AssertSameWords(first, escalation.TermsInHand);
        Done(escalation.Propose(Lead));
        Assert.Equal(EscalationStage.Proposed, escalation.Stage);
        Done(escalation.TakeBack("One thing is missing.", Lead));
        Assert.Equal(EscalationStage.NotAgreed, escalation.Stage);
        Done(escalation.Propose(Lead));
        Done(escalation.Accept(CcgLead));
        Done(escalation.Accept(Director));
        Assert.Equal((EscalationStage.InProgress, 3), (escalation.Stage, escalation.InForce));
    }

    [Fact]
    [Rule("R196")]
    public void The_CCG_says_no_only_to_what_it_has_not_accepted()
    {
        var escalation = Proposed();
        Done(escalation.Accept(CcgLead));

        Conflicts(escalation.Decline("No.", CcgLead));
        Conflicts(Drafted().Decline("No.", CcgLead));
        Conflicts(Agreed().Decline("No.", CcgLead));
        Assert.Throws<ArgumentException>(() => Proposed().Decline(" ", CcgLead));
    }

    [Theory]
    [Rule("R196")]
    [InlineData(Role.AreaTeamLead, Role.CcgLead)]
    [InlineData(Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(Role.AreaTeamLead, Role.AreaTeamDirector)]
    public void Taking_a_proposal_back_voids_a_single_acceptance_and_begins_another_edition_with_its_words(Role by, Role accepted)
    {
        var escalation = Proposed();
        var first = escalation.TermsInHand!;
        Done(escalation.Accept(By(accepted)));

        Done(escalation.TakeBack("A milestone is missing.", By(by)));

        var second = escalation.TermsInHand!;
        Assert.Equal((EscalationTermsStage.TakenBack, "A milestone is missing."), (first.Stage, first.EndReason));
        Assert.Equal((EscalationStage.PutToCcg, EscalationTermsStage.Draft, 2), (escalation.Stage, second.Stage, second.Edition));
        Assert.All(Enum.GetValues<AssuranceSide>(), side => Assert.False(second.IsAcceptedBy(side)));
        AssertSameWords(first, second);
    }

    [Fact]
    [Rule("R196")]
    public void Nobody_but_the_area_team_takes_a_proposal_back()
    {
        OnlyFor(
            [Role.AreaTeamLead, Role.AreaTeamDirector], "R196", "Ask the area team to take the proposal back", actor => Proposed().TakeBack("No.", actor));
        Conflicts(Drafted().TakeBack("No.", Lead));
        Conflicts(Agreed().TakeBack("No.", Lead));
        Assert.Throws<ArgumentException>(() => Proposed().TakeBack(" ", Lead));
    }

    [Fact]
    [Rule("R196")]
    public void What_is_agreed_stays_in_force_until_both_sides_accept_a_change()
    {
        var escalation = Agreed();
        Done(escalation.Revise("The theatre comes later.", Lead));
        Done(escalation.WriteTerms(Timeline with { EndsOn = Day("2015-06-26") }, Lead));
        Conflicts(escalation.Revise("Again.", Lead));
        Done(escalation.Propose(Lead));
        Done(escalation.Accept(Director));
        Assert.Equal((EscalationStage.InProgress, 1, Timeline.EndsOn), (escalation.Stage, escalation.InForce, escalation.EndsOn));

        Done(escalation.Decline("Not so late.", CcgLead));
        Assert.Equal((EscalationStage.InProgress, 1, (int?)null), (escalation.Stage, escalation.InForce, escalation.InHand));

        Done(escalation.Revise("A little later.", Lead));
        Done(escalation.WriteTerms(Timeline with { EndsOn = Day("2015-04-24") }, Lead));
        Done(escalation.Propose(Lead));
        Done(escalation.Accept(CcgLead));
        Done(escalation.Accept(By(Role.AreaTeamDirector, "2014-12-01")));
        Assert.Equal((3, Day("2015-04-24"), Today), (escalation.InForce, escalation.EndsOn, DateOf(escalation.FirstAgreedAt)));
    }

    private static void AssertSameWords(EscalationTerms first, EscalationTerms second)
    {
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.ToAnswers(), second.ToAnswers());
        Assert.Equal(
            first.Actions.Select(row => (row.Key, row.Position, row.Description, row.Owner)),
            second.Actions.Select(row => (row.Key, row.Position, row.Description, row.Owner)));
        Assert.Equal(
            first.Milestones.Select(row => (row.Key, row.Action, row.Position, row.Title, row.DueOn)),
            second.Milestones.Select(row => (row.Key, row.Action, row.Position, row.Title, row.DueOn)));
        Assert.Empty(first.Actions.Select(row => row.Id).Intersect(second.Actions.Select(row => row.Id)));
    }
}
