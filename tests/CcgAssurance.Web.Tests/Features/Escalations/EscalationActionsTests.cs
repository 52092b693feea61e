using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Escalations.GivenEscalation;

namespace CcgAssurance.Web.Tests.Features.Escalations;

public sealed class EscalationActionsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R195", "R196")]
    public async Task Actions_need_a_timeline_milestones_and_consequences_before_they_are_proposed_and_both_sides_accept_them()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        var (lead, director, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        var page = await lead.OpenAsync(escalation);
        foreach (var message in new[]
        {
            "Enter the start date of the timeline", "Enter the end date of the timeline", "Add at least one action",
            "Enter what happens if the actions are not delivered",
        })
        {
            Assert.Contains($"{message} {GuidanceRules.R195.Source}", page.Text, StringComparison.Ordinal);
        }

        await TakeAsync(
            lead, $"{escalation}/timeline",
            new(On("StartsOn", "2014-12-01").Concat(On("EndsOn", "2015-03-27"))) { ["Form.Consequences"] = "NHS England places a recovery lead." });
        page = await TakeAsync(
            lead, $"{escalation}/actions/new", new() { ["Form.Description"] = "Open a third theatre.", ["Form.Owner"] = "Anna Lee" });
        Assert.Contains("Add at least one milestone to action 1", page.Text, StringComparison.Ordinal);
        await TakeAsync(lead, page.Link("Add a milestone to action 1"), new(On("DueOn", "2015-01-30")) { ["Form.Title"] = "The theatre is staffed" });
        Assert.DoesNotContain("Open a third theatre.", (await group.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{escalation}/propose");

        Assert.Equal(escalation, (await director.OpenAsync("/")).To("Accept the escalation actions, or take the proposal back"));
        page = await group.OpenAsync((await group.OpenAsync("/")).To("Accept the escalation actions, or say why the CCG does not agree")!);
        Assert.Contains("Open a third theatre.", page.Text, StringComparison.Ordinal);
        Assert.Contains("NHS England places a recovery lead.", (await group.OpenAsync($"{escalation}/accept")).Text, StringComparison.Ordinal);
        await TakeAsync(group, $"{escalation}/accept");
        Assert.Equal(EscalationStage.Proposed, (await given.ReadAsync(escalation)).Stage);
        page = await TakeAsync(director, $"{escalation}/accept");

        Assert.Contains("StatusActions agreed, starting on 1 December 2014", page.Text, StringComparison.Ordinal);
        Assert.Equal(EscalationStage.InProgress, (await given.ReadAsync(escalation)).Stage);
        Assert.Contains("Both sides have agreed escalation actions", (await lead.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R196")]
    public async Task A_proposal_is_taken_back_and_proposed_again_and_an_acceptance_that_was_given_is_void()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.Proposed);
        var (lead, director, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(group, $"{escalation}/accept");
        (await SubmitAsync(director, $"{escalation}/take-back")).ShowsError("Form.Reason", "Enter the reason");

        await TakeAsync(director, $"{escalation}/take-back", Because("The end is too early."));

        Assert.Contains("The area team took its last proposal back: The end is too early.", (await group.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await group.OpenAsync($"{escalation}/editions/2")).Status);
        Assert.Equal(200, (await group.OpenAsync($"{escalation}/editions/1")).Status);
        await TakeAsync(lead, $"{escalation}/propose");
        Assert.True((await group.OpenAsync("/")).Asks("Accept the escalation actions, or say why the CCG does not agree"));
    }

    [Fact]
    [Rule("R196")]
    public async Task The_group_says_why_it_does_not_agree_and_the_lead_writes_other_actions()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.Proposed);
        var (lead, director, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        (await SubmitAsync(group, $"{escalation}/decline")).ShowsError("Form.Reason", "Enter the reason");

        await TakeAsync(group, $"{escalation}/decline", Because("There is no money for it."));

        var page = await lead.OpenAsync(escalation);
        Assert.Contains("StatusActions not agreed", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG did not agree to the actions that were proposed: There is no money for it.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{escalation}/editions/1", page.Link("Read the actions that were proposed last"));
        Assert.Equal(escalation, (await director.OpenAsync("/")).To("Decide what follows, because the CCG did not agree to the actions"));
        Assert.Equal($"{escalation}/revise", (await lead.OpenAsync("/")).To("Talk to the CCG and propose new actions"));
        await TakeAsync(lead, $"{escalation}/revise", Because("We ask for less."));
        var written = await given.ReadAsync(escalation);
        Assert.Equal((2, "Open a third theatre."), (written.InHand, written.TermsInHand!.Actions[0].Description));
    }

    [Fact]
    [Rule("R196")]
    public async Task A_change_stands_beside_what_is_agreed_until_both_sides_accept_it()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.InProgress);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));

        await TakeAsync(lead, $"{escalation}/revise", Because("The theatre needs longer."));
        var page = await TakeAsync(lead, $"{escalation}/actions/new", new() { ["Form.Description"] = "Hire two nurses." });

        Assert.Contains("Actions that are being written", page.Headings(2));
        Assert.DoesNotContain("Hire two nurses.", (await group.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hire two nurses.", (await group.OpenAsync($"{escalation}/history")).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{escalation}/discard");
        Assert.Equal((1, null), await EditionsAsync(given, escalation));
    }

    [Fact]
    [Rule("R195")]
    public async Task What_is_written_by_two_people_at_once_is_not_overwritten_and_what_was_proposed_stands()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var stale = (await second.OpenAsync($"{escalation}/timeline")).Form($"{escalation}/timeline");
        await TakeAsync(first, $"{escalation}/timeline", new() { ["Form.Consequences"] = "A recovery lead." });

        var conflict = await second.SubmitAsync(stale, new() { ["Form.Consequences"] = "Nothing." });

        Assert.Equal(409, conflict.Status);
        Assert.Equal("A recovery lead.", (await given.ReadAsync(escalation)).TermsInHand!.Consequences);
        var proposed = await given.InStageAsync(EscalationStage.Proposed);
        Assert.Contains("These actions are no longer a draft.", (await first.OpenAsync($"{proposed}/timeline")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R195")]
    public async Task An_action_that_is_removed_takes_its_milestones_with_it()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.InProgress);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        await TakeAsync(lead, $"{escalation}/revise", Because("The theatre needs longer."));
        var remove = (await lead.OpenAsync(escalation)).Link("Remove action 1");

        var page = await TakeAsync(lead, remove);

        Assert.Contains("There are no actions yet.", page.Text, StringComparison.Ordinal);
        var terms = (await given.ReadAsync(escalation)).TermsInHand!;
        Assert.Equal((0, 0), (terms.Actions.Count, terms.Milestones.Count));
        Assert.Single((await given.ReadAsync(escalation)).TermsInForce!.Milestones);
    }

    [Fact]
    [Rule("R195")]
    public async Task Dates_that_are_over_are_refused_with_the_paragraph()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await TakeAsync(
            lead, $"{escalation}/timeline", new(On("StartsOn", "2014-10-01").Concat(On("EndsOn", "2014-11-18"))) { ["Form.Consequences"] = "A lead." });

        Assert.Contains($"Enter an end date that is still to come {GuidanceRules.R195.Source}", page.Text, StringComparison.Ordinal);
        Assert.Contains("something in them is missing.", (await lead.OpenAsync($"{escalation}/propose")).Text, StringComparison.Ordinal);
    }

    private static async Task<(int? InForce, int? InHand)> EditionsAsync(GivenEscalation given, string address)
    {
        var escalation = await given.ReadAsync(address);
        return (escalation.InForce, escalation.InHand);
    }
}
