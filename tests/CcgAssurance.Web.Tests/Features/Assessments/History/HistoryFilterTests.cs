using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Assessments.History;

/// <summary>The history is narrowed by person, part and date, and each part says who changed it last.</summary>
public sealed class HistoryFilterTests : IAsyncLifetime
{
    // An application of its own: the tests move the clock.
    private readonly AssuranceApp _app = new();
    private QuarterKey _quarter;
    private TestUser _first = null!;
    private Visitor _second = null!;

    private string Root => $"/ccgs/{_quarter.Ccg}/2014-15/q2";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        var team = await _app.Given.AreaTeamAsync();
        _quarter = await _app.Given.QuarterAsync(await _app.Given.CcgAsync(team));
        _first = await _app.Given.UserAsync(Role.AreaTeamLead, team);
        var first = await _app.LogInAsync(_first);
        await SaveAsync(first, $"{Root}/domains/2", new() { ["Form.Rationale"] = "First words." });
        await SaveAsync(first, $"{Root}/items/add?focus=domain-2&kind=issue", new() { ["Form.Title"] = "Beds at night" });
        _app.Clock.Advance(TimeSpan.FromDays(1));
        _second = await _app.LogInAsync(await _app.Given.UserAsync(Role.AreaTeamLead, team));
        await SaveAsync(_second, $"{Root}/domains/2", new() { ["Form.Rationale"] = "Second words." });
        await SaveAsync(_second, $"{Root}/themes/parity-of-esteem", new() { ["Form.Narrative"] = "Work goes on." });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Rule("R254")]
    public async Task It_is_narrowed_by_person_part_and_date_together_and_says_how_many_changes_there_are()
    {
        var form = (await _second.OpenAsync($"{Root}/history")).Form($"{Root}/history");

        var byPerson = await _second.SubmitAsync(form, new() { ["person"] = _first.Name });
        var byPart = await _second.SubmitAsync(form, new() { ["part"] = "Judgement on domain 2" });
        var byDate = await _second.SubmitAsync(form, new() { ["From.Day"] = "20", ["From.Month"] = "11", ["From.Year"] = "2014" });
        var until = new Dictionary<string, string> { ["To.Day"] = "19", ["To.Month"] = "Nov", ["To.Year"] = "2014" };
        var untilDate = await _second.SubmitAsync(form, new(until) { ["part"] = "Judgement on domain 2" });

        Assert.Equal(["Quarterly assessment changed", "Issue on domain 2 added", "Judgement on domain 2 changed"], byPerson.Headings(2));
        Assert.Equal(["Judgement on domain 2 changed", "Judgement on domain 2 changed"], byPart.Headings(2));
        Assert.Contains("2 changes Show the whole history", byPart.Text, StringComparison.Ordinal);
        Assert.Equal("Judgement on domain 2", byPart.ValueOf("part"));
        Assert.Equal(["Narrative on parity of esteem changed", "Judgement on domain 2 changed"], byDate.Headings(2));
        Assert.Contains("First words.", untilDate.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Second words.", untilDate.Text, StringComparison.Ordinal);
        Assert.Equal("Nov", untilDate.ValueOf("To.Month"));
    }

    [Fact]
    public async Task Whoever_narrows_it_to_nothing_is_told_what_to_do()
    {
        var page = await _second.OpenAsync($"{Root}/history?person=Nobody");

        Assert.Contains("No changes match. Choose another person or part, or other dates.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{Root}/history", page.Link("Show the whole history"));
        Assert.Contains("No changes match", (await _second.OpenAsync($"{Root}/history?part=Nothing")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From.Day=31&From.Month=2&From.Year=2014", "First day must be a real date")]
    [InlineData("To.Day=3", "Last day must include a month and year")]
    [InlineData("From.Day=2&From.Month=1&From.Year=2014&To.Day=1&To.Month=1&To.Year=2014", "Last day must be the same as or after the first day")]
    public async Task A_date_that_cannot_be_right_is_told_at_its_field_and_kept(string query, string message)
    {
        var page = await _second.OpenAsync($"{Root}/history?{query}");

        Assert.Equal(400, page.Status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(2, page.Text.Split(message).Length - 1);
        Assert.DoesNotContain("Judgement on domain 2 changed", page.Headings(2));
        Assert.Equal(query.Split('&')[0].Split('=')[1], page.ValueOf(query.Split('=')[0]));
    }

    [Fact]
    public async Task The_pages_of_a_narrowed_history_stay_narrowed()
    {
        for (var number = 1; number <= 21; number++)
        {
            await SaveAsync(_second, $"{Root}/domains/3", new() { ["Form.Rationale"] = $"Words {number}." });
        }

        var page = await _second.OpenAsync($"{Root}/history?part=Judgement+on+domain+3&From.Day=1&From.Month=1&From.Year=2014");
        var next = await _second.OpenAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(["Judgement on domain 3 changed"], next.Headings(2));
        Assert.Contains("Words 1.", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R254")]
    public async Task Each_part_says_who_changed_it_last_and_leads_to_all_its_changes()
    {
        var judgement = await _second.OpenAsync($"{Root}/domains/2");
        var items = await _second.OpenAsync($"{Root}/items/on/domain-2");
        var untouched = await _second.OpenAsync($"{Root}/domains/4");

        Assert.Contains($"Last changed by {_second.User!.Name} on 20 November 2014 at 10:30am.", judgement.Text, StringComparison.Ordinal);
        Assert.Contains($"Last changed by {_first.Name} on 19 November 2014 at 10:30am.", items.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Last changed by", untouched.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Judgement on domain 2 changed", "Judgement on domain 2 changed"],
            (await _second.OpenAsync(judgement.Link("See all changes: Judgement on domain 2"))).Headings(2));
        Assert.Equal(
            ["Issue on domain 2 added"],
            (await _second.OpenAsync(items.Link("See all changes: Achievements, issues and actions on domain 2"))).Headings(2));
        Assert.True((await _second.OpenAsync($"{Root}/themes/parity-of-esteem")).HasLink("See all changes: Narrative on parity of esteem"));
    }

    [Fact]
    public async Task Parts_of_the_group_the_meeting_and_the_evidence_say_it_too_and_only_to_those_who_may_read_the_history()
    {
        await SaveAsync(_second, $"{Root}/meeting/edit", new() { ["Form.NoMeetingReason"] = "Nobody was free." });
        await SaveAsync(_second, $"/ccgs/{_quarter.Ccg}/people/chair/new", new()
        {
            ["Form.Name"] = "Dr Amy Chair",
            ["Form.From.Day"] = "1",
            ["Form.From.Month"] = "4",
            ["Form.From.Year"] = "2014",
        });
        var ccg = await _app.LogInAsync(await _app.Given.UserAsync(Role.CcgLead, _quarter.Ccg));

        Assert.True((await _second.OpenAsync($"{Root}/meeting")).HasLink("See all changes: Meetings and contacts"));
        Assert.DoesNotContain("Last changed by", (await ccg.OpenAsync($"{Root}/meeting")).Text, StringComparison.Ordinal);
        foreach (var visitor in new[] { ccg, _second })
        {
            var page = await visitor.OpenAsync($"/ccgs/{_quarter.Ccg}");
            Assert.Equal(["Chair Dr Amy Chair added"], (await visitor.OpenAsync(page.Link("See all changes: People"))).Headings(2));
            Assert.False(page.HasLink("See all changes: Health and wellbeing boards"));
        }
    }

    [Fact]
    public async Task What_is_named_by_a_key_is_called_by_its_title()
    {
        var items = await _second.OpenAsync($"{Root}/items/on/domain-2");
        var add = items.Document.QuerySelector("a[href*='issue=']")!.GetAttribute("href")!;
        await SaveAsync(_second, add, new() { ["Form.Text"] = "Open more beds.", ["Form.Owner"] = "Ccg", ["Form.Status"] = "Open" });

        var page = await _second.OpenAsync($"{Root}/history");

        Assert.Contains("Action on domain 2 added Open more beds.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Issue it is for Now: Beds at night", page.Text, StringComparison.Ordinal);
    }

    private static async Task SaveAsync(Visitor visitor, string address, Dictionary<string, string> answers)
    {
        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);
        Assert.True(answer.Status == 302, answer.Text);
    }
}
