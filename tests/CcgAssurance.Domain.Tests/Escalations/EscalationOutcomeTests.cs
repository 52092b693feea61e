using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationOutcomeTests
{
    private const string AskTheDirector = "Ask the area team director to do this";

    private const string TakeBackFirst = "Take the proposed change back first, or wait until both sides accept it";

    private static readonly Actor LaterDirector = By(Role.AreaTeamDirector, "2015-02-02", "Tom Reid");

    [Fact]
    [Rule("R196")]
    public void The_director_records_that_what_was_escalated_is_resolved()
    {
        var escalation = Agreed();
        Done(escalation.MarkMet(new(escalation.TermsInForce!.Milestones[0].Key, Today, "Done."), Lead));
        Done(escalation.Revise("A change that is not needed.", Lead));
        OnlyFor([Role.AreaTeamDirector], "R196", AskTheDirector, actor => escalation.Resolve("Waits are short.", actor));

        var outcome = escalation.Resolve("Waits are short.", LaterDirector);

        Assert.Empty(outcome.Findings);
        Assert.Equal(
            (EscalationStage.Resolved, "Waits are short.", Day("2015-02-02"), "Tom Reid"),
            (escalation.Stage, escalation.EndReason, escalation.EndedOn, escalation.EndedBy));
        Assert.Equal((1, (int?)null, EscalationTermsStage.Discarded), (escalation.InForce, escalation.InHand, escalation.Terms[1].Stage));
        Assert.Throws<ArgumentException>(() => Agreed().Resolve(" ", Director));
    }

    [Fact]
    [Rule("R195")]
    public void Milestones_that_are_not_met_are_a_warning_before_an_escalation_is_resolved()
    {
        var escalation = Agreed();

        var finding = Assert.Single(escalation.CheckResolution(Director).Findings);

        Assert.Equal(
            (FindingSeverity.Warning, "R195", "Check that the issue is resolved, because one milestone is not marked as met"),
            (finding.Severity, finding.Rule.Id, finding.Message));
        Done(escalation.Resolve("The standard is met.", Director));
    }

    [Fact]
    [Rule("R196")]
    public void Nothing_is_resolved_before_actions_are_agreed()
    {
        foreach (var escalation in new[] { Opened(), Viewed(), Put(), Proposed(), NotAgreed() })
        {
            Refused(
                escalation.Resolve("Waits are short.", Director), "R196", "Agree actions with the CCG first, or withdraw the escalation");
        }
    }

    [Fact]
    [Rule("R195")]
    public void Consequences_are_applied_when_a_milestone_is_overdue()
    {
        var escalation = Agreed();
        Refused(
            escalation.ApplyConsequences(Consequences, By(Role.AreaTeamDirector, "2015-01-30")),
            "R195",
            "Follow up the agreed actions: consequences are applied only when a milestone is overdue");
        Assert.Equal((false, true), (escalation.CanApplyConsequences(Day("2015-01-30")), escalation.CanApplyConsequences(Day("2015-01-31"))));

        Done(escalation.ApplyConsequences(Consequences, LaterDirector));

        Assert.Equal(
            (EscalationStage.ConsequencesApplied, Consequences.Which, Consequences.On, Consequences.Reason, "Tom Reid"),
            (escalation.Stage, escalation.ConsequencesApplied, escalation.ConsequencesOn, escalation.EndReason, escalation.EndedBy));
    }

    [Fact]
    [Rule("R195")]
    public void Consequences_are_applied_when_the_CCG_did_not_agree()
    {
        foreach (var escalation in new[] { Opened(), Viewed(), Put() })
        {
            Refused(
                escalation.ApplyConsequences(Consequences, LaterDirector),
                "R195",
                "Propose actions to the CCG first: consequences are applied only if it does not agree to them or does not deliver them");
        }

        Refused(
            Proposed().ApplyConsequences(Consequences, LaterDirector), "R195", "Wait until the CCG says whether it agrees to the actions");

        var refused = NotAgreed();
        Assert.True(refused.CanApplyConsequences(Today));
        Done(refused.ApplyConsequences(Consequences with { On = Today }, Director));
        Assert.Equal(EscalationStage.ConsequencesApplied, refused.Stage);
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2015-01-30", "Enter a date that is 31 January 2015, when there was first a reason to apply consequences, or later")]
    [InlineData("2015-01-31", null)]
    [InlineData("2015-02-02", null)]
    [InlineData("2015-02-03", "Enter a date that is 2 February 2015 or earlier")]
    public void Consequences_are_applied_from_a_day_on_which_there_was_a_reason_for_them(string on, string? message)
    {
        var outcome = Agreed().ApplyConsequences(Consequences with { On = Day(on) }, LaterDirector);

        Assert.Equal(message is null, outcome.IsDone);
        if (message is not null)
        {
            Refused(outcome, "R195", message, "On");
        }
    }

    [Fact]
    [Rule("R195")]
    public void Nobody_but_the_director_applies_consequences_and_says_which_and_why()
    {
        OnlyFor([Role.AreaTeamDirector], "R195", AskTheDirector, actor => NotAgreed().ApplyConsequences(Consequences with { On = Today }, actor));
        Assert.Throws<ArgumentException>(() => NotAgreed().ApplyConsequences(Consequences with { Which = " " }, Director));
        Assert.Throws<ArgumentException>(() => NotAgreed().ApplyConsequences(Consequences with { Reason = " " }, Director));
    }

    [Fact]
    [Rule("R196")]
    public void A_proposed_change_is_decided_before_the_escalation_ends()
    {
        var escalation = Agreed();
        Done(escalation.Revise("The theatre comes later.", Lead));
        Done(escalation.Propose(Lead));

        Refused(escalation.ApplyConsequences(Consequences, LaterDirector), "R196", TakeBackFirst);
        Assert.False(escalation.CanApplyConsequences(LaterDirector.Today));
        Assert.Contains(
            ("R196", TakeBackFirst), escalation.Resolve("Done.", Director).Findings.Select(finding => (finding.Rule.Id, finding.Message)));
    }

    [Fact]
    [Rule("R195", "R196", "R255")]
    public void Nothing_changes_after_the_end_but_communications()
    {
        foreach (var escalation in new[] { Resolved(), WithConsequences(), Withdrawn() })
        {
            var milestone = escalation.Terms[0].Milestones.Select(row => row.Key).FirstOrDefault();
            Conflicts(escalation.Change(Opening, Director));
            Conflicts(escalation.WriteView("Another.", Lead));
            Conflicts(escalation.ReopenView(Lead));
            Conflicts(escalation.PutToCcg(Discussion, Lead));
            Conflicts(escalation.AssessLevel(ScrutinyLevel.Both, "So.", Lead));
            Conflicts(escalation.WriteTerms(Timeline, Lead));
            Conflicts(escalation.Revise("Again.", Lead));
            Conflicts(escalation.Propose(Lead));
            Conflicts(escalation.Accept(CcgLead));
            Conflicts(escalation.Decline("No.", CcgLead));
            Conflicts(escalation.TakeBack("No.", Lead));
            Conflicts(escalation.MarkMet(new(milestone, Today, "Done."), Lead));
            Conflicts(escalation.Resolve("Done.", Director));
            Conflicts(escalation.ApplyConsequences(Consequences, LaterDirector));
            Conflicts(escalation.Withdraw("An error.", Director));
            Done(escalation.AddCommunication(Letter(), Lead));
            Assert.Empty(escalation.OverdueOn(Day("2015-12-31")));
        }
    }
}
