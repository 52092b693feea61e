using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class AddSeveralTests(AssuranceApp app) : ItemPages(app)
{
    [Fact]
    public async Task Lines_that_are_pasted_are_shown_as_items_before_they_are_saved()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var address = $"{Root(quarter)}/items/add-several?focus=domain-3&kind=issue";
        var page = await visitor.OpenAsync(address);

        var shown = await visitor.SubmitAsync(page.FormOf("Form.Lines"), new() { ["Form.Lines"] = "A&E waits\tFour in ten wait longer\n\nCancer waits\n" });

        Assert.Equal(200, shown.Status);
        Assert.Empty(await ReadAsync(quarter));
        Assert.Contains("These 2 will be added", shown.Headings(2));
        Assert.Equal(2, shown.Document.QuerySelectorAll("main ol li").Length);

        var answer = await visitor.SubmitAsync(shown.FormOf("Form.Lines"));

        Assert.Equal($"{Root(quarter)}/items/on/domain-3", answer.Location);
        Assert.Contains("2 issues added", (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Equal(
            [("A&E waits", "Four in ten wait longer"), ("Cancer waits", null)],
            (await ReadAsync(quarter)).OrderBy(item => item.Position).Select(item => (item.Title, item.Text)));
    }

    [Fact]
    public async Task Lines_that_are_changed_after_they_were_shown_are_shown_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var page = await visitor.OpenAsync($"{Root(quarter)}/items/add-several?focus=domain-3&kind=achievement");
        var shown = await visitor.SubmitAsync(page.FormOf("Form.Lines"), new() { ["Form.Lines"] = "- Waits fell\n- Staff stayed" });

        var again = await visitor.SubmitAsync(shown.FormOf("Form.Lines"), new() { ["Form.Lines"] = "- Waits fell" });

        Assert.Contains("This will be added", again.Headings(2));
        Assert.Empty(await ReadAsync(quarter));
        await visitor.SubmitAsync(again.FormOf("Form.Lines"));
        Assert.Equal(["Waits fell"], (await ReadAsync(quarter)).Select(item => item.Text));
    }

    [Fact]
    public async Task Actions_have_an_owner_and_answer_the_issue_that_they_were_added_to()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("A&E waits"));
        var page = await visitor.OpenAsync($"{Root(quarter)}/items/add-several?focus=domain-3&kind=action&issue={issue}");
        var lines = new Dictionary<string, string> { ["Form.Lines"] = "1. Open a clinic\n2. Hire a nurse" };

        var wrong = await visitor.SubmitAsync(page.FormOf("Form.Lines"), lines);
        wrong.ShowsError("Form.Owner", "Select who owns these actions");

        var shown = await visitor.SubmitAsync(wrong.FormOf("Form.Lines"), new(lines) { ["Form.Owner"] = "ThirdParty", ["Form.OwnerName"] = "The trust" });
        await visitor.SubmitAsync(shown.FormOf("Form.Lines"));

        Assert.All(
            (await ReadAsync(quarter)).Where(item => item.Kind == ItemKind.Action),
            action => Assert.Equal(
                (ActionOwner.ThirdParty, "The trust", ActionStatus.Open, issue), (action.Owner, action.OwnerName, action.Status, action.IssueId)));
        Assert.Equal(3, (await ReadAsync(quarter)).Count);
    }

    [Theory]
    [InlineData("", "Enter at least one line")]
    [InlineData("51 lines", "You entered 51 lines. Enter 50 or fewer at a time")]
    [InlineData("long", "Line 1 has 151 characters. Shorten it to 150 or fewer, or put the rest after a tab")]
    public async Task What_cannot_be_added_is_said_at_the_field_and_keeps_what_was_typed(string lines, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var page = await visitor.OpenAsync($"{Root(quarter)}/items/add-several?focus=domain-3&kind=issue");
        var typed = lines switch
        {
            "51 lines" => string.Join('\n', Enumerable.Range(1, 51)),
            "long" => new string('x', 151),
            _ => lines,
        };

        var refused = await visitor.SubmitAsync(page.FormOf("Form.Lines"), new() { ["Form.Lines"] = typed });

        refused.ShowsError("Form.Lines", message);
        Assert.Equal(typed, refused.ValueOf("Form.Lines"));
        Assert.Empty(await ReadAsync(quarter));
    }

    [Theory]
    [InlineData(Role.CcgLead, 403)]
    [InlineData(Role.AreaTeamDirector, 403)]
    public async Task Whoever_does_not_write_the_report_adds_nothing(Role role, int status)
    {
        var (_, quarter) = await LeadWithAsync();
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role));

        Assert.Equal(status, (await visitor.OpenAsync($"{Root(quarter)}/items/add-several?focus=domain-3&kind=issue")).Status);
    }

    [Fact]
    public async Task Another_area_team_finds_neither_page()
    {
        var (_, quarter) = await LeadWithAsync();
        var stranger = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await stranger.OpenAsync($"{Root(quarter)}/items/on/domain-3")).Status);
        Assert.Equal(404, (await stranger.OpenAsync($"{Root(quarter)}/items/add-several?focus=domain-3&kind=issue")).Status);
    }

    [Fact]
    public async Task Once_the_quarter_is_closed_nothing_is_added_and_what_was_typed_is_given_back()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        var visitor = await App.LogInAsync(played.Lead);
        var page = await visitor.OpenAsync($"{played.Root}/items/add-several?focus=domain-3&kind=achievement");
        var shown = await visitor.SubmitAsync(page.FormOf("Form.Lines"), new() { ["Form.Lines"] = "Waits fell" });
        await played.ShareAsync();

        var closed = await visitor.SubmitAsync(shown.FormOf("Form.Lines"));

        Assert.Equal(409, closed.Status);
        Assert.Contains("This quarter can no longer be changed. Your answers were not saved.", closed.Text, StringComparison.Ordinal);
    }
}
