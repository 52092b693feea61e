using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class OpeningTests
{
    private const string AskTheDirector = "Ask the area team director to do this";

    [Fact]
    [Rule("R190")]
    public void The_director_opens_an_escalation_under_a_number_with_why_and_what_it_is_about()
    {
        var escalation = Escalation.Open(
            Ccg, 4, Opening with { Domains = [new(5), new(3), new(5)] }, By(Role.AreaTeamDirector, name: "Tom Reid"));

        Assert.Equal((4, "Escalation 4", EscalationStage.View), (escalation.Number, escalation.HistoryName, escalation.Stage));
        Assert.Equal((Today, "Tom Reid", Ccg), (escalation.OpenedOn, escalation.OpenedBy, escalation.CcgCode));
        Assert.Equal(
            (Opening.Subject, Opening.Trigger, Opening.Reason), (escalation.Subject, escalation.Trigger, escalation.Reason));
        Assert.Equal([new DomainNumber(3), new DomainNumber(5)], escalation.Domains);
        Assert.Equal(
            [(EscalationLinkKind.Issue, Issue), (EscalationLinkKind.Package, Package), (EscalationLinkKind.Request, Request)],
            escalation.Links.Select(link => (link.Kind, new EscalationLinkAnswers(link.TargetId, link.Title))));
    }

    [Fact]
    [Rule("R190")]
    public void Nobody_but_the_director_opens_an_escalation()
    {
        OnlyFor([Role.AreaTeamDirector], "R190", AskTheDirector, actor => Escalation.CheckOpening(Opening, actor));
        OnlyFor([Role.AreaTeamDirector], "R190", AskTheDirector, Escalation.CheckOpening);
        Assert.Throws<ArgumentException>(() => Escalation.Open(Ccg, 4, Opening, Lead));
        Assert.Throws<ArgumentOutOfRangeException>(() => Escalation.Open(Ccg, 0, Opening, Director));
    }

    [Theory]
    [Rule("R190")]
    [InlineData(EscalationTrigger.OverdueAction, "Select the action that is overdue", "Issues")]
    [InlineData(EscalationTrigger.MissedTrajectoryPoint, "Select the support package whose planned figure was missed", "Packages")]
    [InlineData(EscalationTrigger.PackageNotMet, "Select the support package that did not meet its objectives", "Packages")]
    [InlineData(EscalationTrigger.RecoveryNotDelivered, null, null)]
    [InlineData(EscalationTrigger.ProgressNotMade, null, null)]
    public void What_made_the_area_team_escalate_is_linked_where_it_is_a_record(EscalationTrigger trigger, string? message, string? field)
    {
        Done(Escalation.CheckOpening(Opening with { Trigger = trigger }, Director));

        var outcome = Escalation.CheckOpening(Opening with { Trigger = trigger, Issues = [], Packages = [] }, Director);

        Assert.Equal(message is null, outcome.IsDone);
        if (message is not null)
        {
            Refused(outcome, "R190", message, field);
        }
    }

    [Fact]
    [Rule("R190")]
    public void An_escalation_is_about_at_least_one_domain_and_says_why()
    {
        Refused(Escalation.CheckOpening(Opening with { Domains = [] }, Director), "R190", "Select at least one domain", "Domains");
        Assert.Throws<ArgumentException>(() => Opened(Opening with { Reason = " " }));
        Assert.Throws<ArgumentException>(() => Opened(Opening with { Subject = "" }));
    }

    [Fact]
    [Rule("R190")]
    public void What_it_is_about_is_changed_until_the_view_is_put_to_the_CCG()
    {
        var escalation = Viewed();
        var first = escalation.Links[0].Id;
        var another = new EscalationLinkAnswers(Guid.NewGuid(), "Another issue");

        Done(escalation.Change(Opening with { Issues = [Issue with { Title = "Renamed" }, another, another], Packages = [] }, Director));

        Assert.Equal(["Waits for surgery", "Request for information 5", "Another issue"], escalation.Links.Select(link => link.Title));
        Assert.Equal(first, escalation.Links[0].Id);
        OnlyFor([Role.AreaTeamDirector], "R190", AskTheDirector, actor => escalation.Change(Opening, actor));
        Refused(escalation.Change(Opening with { Domains = [] }, Director), "R190", "Select at least one domain", "Domains");
        Conflicts(Put().Change(Opening, Director));
    }

    [Fact]
    [Rule("R196")]
    public void An_escalation_is_withdrawn_with_a_reason_until_actions_are_agreed()
    {
        foreach (var escalation in new[] { Opened(), Viewed(), Put(), Proposed(), NotAgreed() })
        {
            OnlyFor([Role.AreaTeamDirector], "R190", AskTheDirector, actor => escalation.Withdraw("An error.", actor));
            Done(escalation.Withdraw("An error.", By(Role.AreaTeamDirector, name: "Tom Reid")));

            Assert.Equal((EscalationStage.Withdrawn, "An error.", false), (escalation.Stage, escalation.EndReason, escalation.IsOpen));
            Assert.Equal((Today, "Tom Reid", (int?)null), (escalation.EndedOn, escalation.EndedBy, escalation.InHand));
        }

        Refused(Agreed().Withdraw("An error.", Director), "R196", "Record the outcome instead, because both sides have agreed actions");
        Conflicts(Withdrawn().Withdraw("Again.", Director));
        Conflicts(Resolved().Withdraw("Again.", Director));
        Assert.Throws<ArgumentException>(() => Opened().Withdraw(" ", Director));
    }

    [Theory]
    [Rule("R185")]
    [InlineData(RequestStage.Issued, null, true)]
    [InlineData(RequestStage.ReplyReceived, null, true)]
    [InlineData(RequestStage.Insufficient, null, true)]
    [InlineData(RequestStage.Closed, RequestFollowOn.Escalation, true)]
    [InlineData(RequestStage.Closed, RequestFollowOn.FurtherRequest, false)]
    [InlineData(RequestStage.Sufficient, null, false)]
    [InlineData(RequestStage.Draft, null, false)]
    [InlineData(RequestStage.Replaced, null, false)]
    public void Requests_on_a_linked_issue_are_listed_while_they_are_not_resolved(
        RequestStage stage, RequestFollowOn? followOn, bool isListed)
    {
        var escalation = Opened();

        Assert.Equal(isListed, escalation.Lists(Guid.NewGuid(), Issue.Id, stage, followOn));
        Assert.False(escalation.Lists(Guid.NewGuid(), Guid.NewGuid(), stage, followOn));
        Assert.False(escalation.Lists(Guid.NewGuid(), null, stage, followOn));
        Assert.True(escalation.Lists(Request.Id, null, stage, followOn));
    }

    [Fact]
    [Rule("R198")]
    public void It_is_evidence_for_intervention_once_its_view_was_put_to_the_CCG_unless_it_was_withdrawn()
    {
        Assert.All([Opened(), Viewed(), Withdrawn()], escalation => Assert.False(escalation.IsEvidence));
        Assert.All(
            [Put(), Proposed(), NotAgreed(), Agreed(), Resolved(), WithConsequences()], escalation => Assert.True(escalation.IsEvidence));
    }

    [Fact]
    [Rule("R192")]
    public void It_is_open_until_it_ends_and_the_CCG_sees_it_once_the_view_is_put_to_it()
    {
        Assert.All([Opened(), Viewed(), Put(), Proposed(), NotAgreed(), Agreed()], escalation => Assert.True(escalation.IsOpen));
        Assert.All([Withdrawn(), Resolved(), WithConsequences()], escalation => Assert.False(escalation.IsOpen));
        Assert.All([Opened(), Viewed()], escalation => Assert.Equal((false, true), (escalation.IsShared, escalation.IsConfidential)));
        Assert.All([Put(), Withdrawn()], escalation => Assert.Equal((true, false), (escalation.IsShared, escalation.IsConfidential)));
    }
}
