using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class CarryForwardTests(AssuranceApp app) : ItemPages(app)
{
    [Fact]
    [Rule("R190")]
    public async Task An_action_that_was_not_delivered_is_marked_and_says_to_consider_escalation()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action(status: ActionStatus.NotDelivered));

        var page = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");

        Assert.Contains("Not delivered", page.Text, StringComparison.Ordinal);
        Assert.Contains("Consider escalation. " + GuidanceRules.R190WhenEscalationIsConsidered.Source, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R232")]
    public async Task Open_actions_of_the_quarter_before_are_offered_and_carried_forward_once()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var issue = await App.Given.ItemAsync(previous, Third, ItemKind.Issue, Sample.Issue());
        await App.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action("Still open.", issue: issue) with { Progress = "Half way." });
        await App.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action("Finished.", ActionStatus.Done));
        var address = $"{Root(quarter)}/items/carry-forward";

        var domain = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-1");
        Assert.Contains("1 open action of Quarter 1 is not in this quarter yet.", domain.Text, StringComparison.Ordinal);
        var page = await visitor.OpenAsync(domain.Link("Carry forward open actions"));
        Assert.Equal("Still open.", Assert.Single(page.TableRows("Open actions"))[1]);
        await visitor.SubmitAsync(page.Form(address));
        var again = await visitor.SubmitAsync(page.Form(address));

        Assert.Contains(
            "There are no more open actions from Quarter 1 2014/15 to carry forward.", (await visitor.FollowAsync(again)).Text, StringComparison.Ordinal);
        var items = await ReadAsync(quarter);
        Assert.Equal(2, items.Count);
        Assert.Equal("Half way.", items.Single(item => item.Kind == ItemKind.Action).Progress);
        var shown = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        Assert.Equal(2, shown.Text.Split("Carried from Quarter 1").Length - 1);
    }

    [Fact]
    public async Task Nothing_is_carried_forward_into_a_quarter_whose_draft_is_shared()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        await App.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action());
        var address = $"{Root(quarter)}/items/carry-forward";
        var page = await visitor.OpenAsync(address);
        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        var answer = await visitor.SubmitAsync(page.Form(address));
        Assert.Equal(409, answer.Status);
        Assert.Contains("This quarter can no longer be changed. Nothing was changed.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(quarter));
        Assert.Contains("This quarter can no longer be changed.", (await visitor.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carrying_forward_into_a_quarter_that_was_closed_and_opened_again_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        await App.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action());
        var address = $"{Root(quarter)}/items/carry-forward";
        var page = await visitor.OpenAsync(address);
        await ReopenAsync(quarter);

        var answer = await visitor.SubmitAsync(page.Form(address));

        Assert.Equal(409, answer.Status);
        Assert.Contains("This quarter was closed and opened again while you were reading. It is not changed yet.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(quarter));
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(address))).Status);
        Assert.Single(await ReadAsync(quarter));
    }
}
