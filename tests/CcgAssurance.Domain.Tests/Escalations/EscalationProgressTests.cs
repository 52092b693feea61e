using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationProgressTests
{
    private static readonly Role[] Leads = [Role.AreaTeamLead, Role.CcgLead];

    private const string AskALead = "Ask the area team lead or the CCG lead to do this";

    [Theory]
    [Rule("R195")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    public void Either_side_marks_a_milestone_as_met_with_date_and_note(Role role)
    {
        var escalation = Agreed();
        var milestone = escalation.TermsInForce!.Milestones[0].Key;
        Assert.False(escalation.IsMet(milestone));

        Done(escalation.MarkMet(new(milestone, Day("2015-01-28"), "Four nurses began."), By(role, "2015-01-29", "Somebody")));

        var mark = escalation.MarkOf(milestone)!;
        Assert.Equal((true, Day("2015-01-28"), "Four nurses began."), (escalation.IsMet(milestone), mark.On, mark.Note));
        Assert.Equal((Day("2015-01-29"), "Somebody", By(role).Side()), (DateOf(mark.MarkedAt), mark.MarkedBy, mark.MarkedFor));
        Assert.Empty(escalation.OverdueOn(Day("2015-02-28")));
        Conflicts(escalation.MarkMet(new(milestone, Today, "Again."), By(role)));
    }

    [Fact]
    [Rule("R195")]
    public void A_milestone_is_overdue_after_its_day_until_it_is_met()
    {
        var escalation = Agreed();
        var milestone = escalation.TermsInForce!.Milestones[0];

        Assert.Empty(escalation.OverdueOn(Day("2015-01-30")));
        Assert.Equal([milestone], escalation.OverdueOn(Day("2015-01-31")));
        Done(escalation.MarkMet(new(milestone.Key, Day("2015-02-03"), "Late."), By(Role.CcgLead, "2015-02-03")));
        Assert.Empty(escalation.OverdueOn(Day("2015-02-03")));
        Assert.Empty(Proposed().OverdueOn(Day("2015-02-03")));
    }

    [Fact]
    [Rule("R195")]
    public void What_was_marked_as_met_in_error_is_put_right_with_a_reason_and_both_marks_stay()
    {
        var escalation = Agreed();
        var milestone = escalation.TermsInForce!.Milestones[0].Key;
        Conflicts(escalation.MarkNotMet(milestone, "It is not.", Lead));
        Done(escalation.MarkMet(new(milestone, Today, "Done."), CcgLead));

        Done(escalation.MarkNotMet(milestone, "Nobody works there yet.", Lead));

        Assert.False(escalation.IsMet(milestone));
        Assert.Equal([(1, true, "Done."), (2, false, "Nobody works there yet.")], escalation.Marks.Select(mark => (mark.Position, mark.IsMet, mark.Note)));
        Assert.Single(escalation.OverdueOn(Day("2015-01-31")));
    }

    [Fact]
    [Rule("R195")]
    public void Only_the_two_leads_mark_a_milestone_of_the_actions_in_force_on_a_day_that_is_not_to_come()
    {
        var escalation = Agreed();
        var mark = new MilestoneMarkAnswers(escalation.TermsInForce!.Milestones[0].Key, Today, "Done.");

        OnlyFor(Leads, "R195", AskALead, actor => escalation.MarkMet(mark, actor));
        Refused(
            escalation.MarkMet(mark with { On = Day("2014-11-21") }, Lead), "R195", "Enter a date that is 20 November 2014 or earlier", "On");
        Conflicts(escalation.MarkMet(mark with { Milestone = Guid.NewGuid() }, Lead));
        Conflicts(Proposed().MarkMet(mark, Lead));
        Assert.Throws<ArgumentException>(() => escalation.MarkMet(mark with { Note = " " }, Lead));
    }

    [Fact]
    [Rule("R195")]
    public void What_was_reached_stays_with_a_milestone_that_is_moved_and_not_with_one_that_is_called_something_else()
    {
        foreach (var title in new[] { Milestone.Title, "The theatre is open" })
        {
            var escalation = Agreed();
            Done(escalation.MarkMet(new(escalation.TermsInForce!.Milestones[0].Key, Today, "Done."), Lead));
            Done(escalation.Revise("The plan changed.", Lead));
            Done(escalation.ChangeMilestone(escalation.TermsInHand!.Milestones[0].Id, new(title, Day("2015-02-27")), Lead));
            Done(escalation.Propose(Lead));
            Done(escalation.Accept(Director));
            Done(escalation.Accept(CcgLead));

            Assert.Equal(title == Milestone.Title, escalation.IsMet(escalation.TermsInForce!.Milestones[0].Key));
        }
    }

    [Fact]
    [Rule("R195")]
    public void An_agreed_milestone_stays_overdue_while_something_else_is_changed_and_new_ones_are_still_to_come()
    {
        const string February = "2015-02-10";
        var lead = By(Role.AreaTeamLead, February);
        var escalation = Agreed();
        Done(escalation.Revise("Another owner.", lead));
        Done(escalation.AddMilestone(escalation.TermsInHand!.Actions[0].Id, new("A new one", Day("2015-02-09")), lead));

        Refused(escalation.Propose(lead), "R195", "Enter a date for milestone 2 of action 1 that is still to come", "Milestones");

        Done(escalation.ChangeMilestone(escalation.TermsInHand.Milestones[1].Id, new("A new one", Day(February)), lead));
        Done(escalation.Propose(lead));
        Done(escalation.Accept(By(Role.CcgLead, February)));
        Done(escalation.Accept(By(Role.AreaTeamDirector, February)));
        Assert.Equal([Milestone.Title], escalation.OverdueOn(Day(February)).Select(row => row.Title));
    }

    [Fact]
    [Rule("R255")]
    public void Communications_are_filed_by_both_leads_from_the_day_the_view_is_put_to_the_CCG_and_also_after_the_end()
    {
        foreach (var escalation in new[] { Put(), Agreed(), Resolved(), Withdrawn() })
        {
            Done(escalation.AddCommunication(Letter(), Lead));
            Done(escalation.AddCommunication(Letter("2014-10-01"), CcgLead));
            Assert.Equal(
                [(AssuranceSide.NhsEngland, Today), (AssuranceSide.Ccg, Day("2014-10-01"))],
                escalation.Communications.Select(row => (row.RecordedFor, row.On)));
            OnlyFor(Leads, "R255", AskALead, actor => escalation.AddCommunication(Letter(), actor));
            Refused(
                escalation.AddCommunication(Letter("2014-11-21"), Lead), "R255", "Enter a date that is 20 November 2014 or earlier", "On");
        }

        Conflicts(Viewed().AddCommunication(Letter(), Lead));
    }
}
