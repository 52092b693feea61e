using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationActionsTests
{
    private const string AskTheLead = "Ask the area team lead to do this";

    [Fact]
    [Rule("R195")]
    public void Actions_need_a_timeline_milestones_and_stated_consequences_to_be_proposed()
    {
        var findings = Put().Propose(Lead).Findings;

        Assert.Equal(
            [
                ("R195", "Enter the start date of the timeline", "StartsOn"),
                ("R195", "Enter the end date of the timeline", "EndsOn"),
                ("R195", "Add at least one action", "Actions"),
                ("R195", "Enter what happens if the actions are not delivered", "Consequences"),
            ],
            findings.Select(finding => (finding.Rule.Id, finding.Message, finding.Field!)));
        Assert.Equal(
            ["StartsOn", "EndsOn", "Actions", "Consequences"],
            findings.Select(finding => Assert.IsType<EscalationPlace>(finding.Place).Answer));
    }

    [Fact]
    [Rule("R195")]
    public void Each_action_has_an_owner_and_at_least_one_milestone()
    {
        var escalation = Drafted();
        Done(escalation.AddAction(Theatre with { Owner = null }, Lead));
        Done(escalation.AddAction(Theatre, Lead));
        Done(escalation.AddMilestone(escalation.TermsInHand!.Actions[2].Id, Milestone with { DueOn = null }, Lead));

        Assert.Equal(
            ["Enter who is responsible for action 2", "Add at least one milestone to action 2", "Enter a date for milestone 1 of action 3"],
            escalation.Propose(Lead).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2014-11-30", "Enter a date for milestone 1 of action 1 that is within the timeline")]
    [InlineData("2014-12-01", null)]
    [InlineData("2015-03-27", null)]
    [InlineData("2015-03-28", "Enter a date for milestone 1 of action 1 that is within the timeline")]
    public void A_milestone_is_due_within_the_timeline(string due, string? message)
    {
        var escalation = Drafted();
        Done(escalation.ChangeMilestone(escalation.TermsInHand!.Milestones[0].Id, Milestone with { DueOn = Day(due) }, Lead));
        Proposes(escalation, Lead, message, "Milestones");
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2014-12-01", "2014-12-01", "Enter an end date after the start date")]
    [InlineData("2014-10-01", "2014-11-19", "Enter an end date that is still to come")]
    public void A_timeline_ends_after_its_start_and_is_not_over(string start, string end, string message)
    {
        var escalation = Put();
        Done(escalation.WriteTerms(Timeline with { StartsOn = Day(start), EndsOn = Day(end) }, Lead));

        Assert.Contains(message, escalation.Propose(Lead).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2015-01-30", null)]
    [InlineData("2015-01-31", "Enter a date for milestone 1 of action 1 that is still to come")]
    public void No_milestone_is_overdue_when_it_is_first_proposed(string today, string? message) =>
        Proposes(Drafted(), By(Role.AreaTeamLead, today), message, "Milestones");

    [Fact]
    [Rule("R192")]
    public void Actions_are_not_proposed_before_the_view_is_put_to_the_CCG()
    {
        foreach (var escalation in new[] { Opened(), Viewed() })
        {
            Refused(escalation.Propose(Lead), "R192", "Put the area team's view to the CCG before you propose actions");
            Conflicts(escalation.WriteTerms(Timeline, Lead));
            Conflicts(escalation.AddAction(Theatre, Lead));
        }
    }

    [Fact]
    [Rule("R195")]
    public void A_draft_may_be_incomplete_and_the_lead_alone_writes_it()
    {
        var escalation = Put();
        Done(escalation.WriteTerms(new EscalationTermsAnswers(null, null, null), Lead));
        Done(escalation.AddAction(new EscalationActionAnswers("Something.", null), Lead));
        var action = escalation.TermsInHand!.Actions[0].Id;
        Done(escalation.AddMilestone(action, new EscalationMilestoneAnswers("Something.", null), Lead));
        var milestone = escalation.TermsInHand.Milestones[0].Id;

        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.WriteTerms(Timeline, actor));
        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.AddAction(Theatre, actor));
        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.ChangeAction(action, Theatre, actor));
        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.AddMilestone(action, Milestone, actor));
        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.ChangeMilestone(milestone, Milestone, actor));
        OnlyFor([Role.AreaTeamLead], "R195", AskTheLead, actor => escalation.Remove(action, actor));
        OnlyFor([Role.AreaTeamLead], "R196", AskTheLead, actor => Drafted().Propose(actor));
        OnlyFor([Role.AreaTeamLead], "R196", AskTheLead, actor => NotAgreed().Revise("Again.", actor));
        Assert.Throws<ArgumentException>(() => escalation.AddAction(Theatre with { Description = " " }, Lead));
        Assert.Throws<ArgumentException>(() => escalation.AddMilestone(action, Milestone with { Title = " " }, Lead));
    }

    [Fact]
    [Rule("R195")]
    public void An_action_is_removed_with_its_milestones_and_with_no_others()
    {
        var escalation = Drafted();
        Done(escalation.AddAction(Theatre with { Description = "Another." }, Lead));
        var (first, second) = (escalation.TermsInHand!.Actions[0], escalation.TermsInHand.Actions[1]);
        Done(escalation.AddMilestone(second.Id, Milestone with { Title = "Kept" }, Lead));
        Done(escalation.AddMilestone(second.Id, Milestone with { Title = "Removed" }, Lead));
        Assert.Equal([1, 2], escalation.TermsInHand.MilestonesOf(second).Select(row => row.Position));

        Done(escalation.Remove(first.Id, Lead));
        Done(escalation.Remove(escalation.TermsInHand.Milestones[^1].Id, Lead));
        Done(escalation.ChangeAction(second.Id, Theatre with { Owner = "Tom Reid" }, Lead));

        Assert.Equal(("Open a third theatre.", "Tom Reid"), (second.Description, second.Owner));
        Assert.Equal([second], escalation.TermsInHand.Actions);
        Assert.Equal(("Kept", second.Key), (Assert.Single(escalation.TermsInHand.Milestones).Title, escalation.TermsInHand.Milestones[0].Action));
        Conflicts(escalation.Remove(first.Id, Lead));
        Conflicts(escalation.ChangeAction(first.Id, Theatre, Lead));
        Conflicts(escalation.AddMilestone(first.Id, Milestone, Lead));
        Conflicts(escalation.ChangeMilestone(Guid.NewGuid(), Milestone, Lead));
    }

    [Fact]
    [Rule("R196")]
    public void What_is_proposed_or_agreed_is_not_written_any_more()
    {
        foreach (var escalation in new[] { Proposed(), Agreed() })
        {
            var terms = escalation.Terms[0];
            Conflicts(escalation.WriteTerms(Timeline, Lead));
            Conflicts(escalation.AddAction(Theatre, Lead));
            Conflicts(escalation.ChangeAction(terms.Actions[0].Id, Theatre, Lead));
            Conflicts(escalation.AddMilestone(terms.Actions[0].Id, Milestone, Lead));
            Conflicts(escalation.ChangeMilestone(terms.Milestones[0].Id, Milestone, Lead));
            Conflicts(escalation.Remove(terms.Actions[0].Id, Lead));
            Conflicts(escalation.Propose(Lead));
            Conflicts(escalation.Discard(Lead));
        }
    }

    [Fact]
    [Rule("R196")]
    public void The_first_actions_are_not_put_away_and_later_drafts_are_without_touching_what_is_agreed()
    {
        Conflicts(Drafted().Discard(Lead));
        var escalation = Agreed();
        Done(escalation.Revise("The theatre comes later.", Lead));
        OnlyFor([Role.AreaTeamLead], "R196", AskTheLead, escalation.Discard);

        Done(escalation.Discard(Lead));

        Assert.Equal((EscalationStage.InProgress, 1, (int?)null), (escalation.Stage, escalation.InForce, escalation.InHand));
        Assert.Equal(EscalationTermsStage.Discarded, escalation.Terms[1].Stage);
        var refused = NotAgreed();
        Done(refused.Revise("With another owner.", Lead));
        Done(refused.Discard(Lead));
        Assert.Equal((EscalationStage.NotAgreed, true), (refused.Stage, refused.CanBeRevised));
    }

    private static void Proposes(Escalation escalation, Actor actor, string? message, string field)
    {
        var outcome = escalation.Propose(actor);
        Assert.Equal(message is null, outcome.IsDone);
        if (message is not null)
        {
            Refused(outcome, "R195", message, field);
        }
    }
}
