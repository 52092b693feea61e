using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class SupportWorkTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R159")]
    public async Task A_proposal_is_a_task_of_both_sides_until_each_has_accepted_it()
    {
        var given = await InAsync(app);
        var (lead, director, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        var draft = await given.DraftedAsync();
        Assert.Equal(draft, (await lead.OpenAsync("/")).To("Finish and propose the draft, or discard it"));
        await TakeAsync(lead, $"{draft}/propose");
        var numbered = $"/support/{(await given.ReadAsync(draft)).Number}";

        Assert.False((await lead.OpenAsync("/")).Asks("Finish and propose the draft, or discard it"));
        Assert.Equal(numbered, (await director.OpenAsync("/")).To("Accept the support package, or take it back"));
        Assert.Equal(numbered, (await group.OpenAsync("/")).To("Accept or decline the support package"));
        await TakeAsync(group, $"{numbered}/accept");

        Assert.False((await group.OpenAsync("/")).Asks("Accept or decline the support package"));
        Assert.True((await director.OpenAsync("/")).Asks("Accept the support package, or take it back"));
    }

    [Fact]
    [Rule("R162", "R168", "R172", "R174")]
    public async Task What_is_missing_in_an_agreed_package_leads_to_where_it_is_recorded()
    {
        var given = await InAsync(app);
        var package = $"/support/{(await given.ReadAsync(await given.InStageAsync(SupportStage.Agreed))).Number}";

        var lead = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync("/");
        var group = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/");

        Assert.Equal($"{package}#trajectories", lead.To("Consider more support: the planned figure for 31 October 2014 was missed"));
        Assert.Equal($"{package}#trajectories", lead.To("Enter the figure for 31 October 2014"));
        Assert.Equal($"{package}#restrictions", lead.To("Confirm the restriction in writing"));
        Assert.Equal($"{package}#trajectories", group.To("Enter the figure for 31 October 2014"));
        Assert.False(group.Asks("Confirm the restriction in writing"));
    }

    [Fact]
    [Rule("R162", "R172")]
    public async Task What_is_overdue_stands_once_in_the_list_of_the_area_team()
    {
        var given = await InAsync(app);
        await given.DueAsync();

        var page = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync($"/area-teams/{given.Team}/overdue");

        var rows = page.TableRows("Everything overdue, longest overdue first")
            .Where(row => row.Any(cell => cell.Contains("Support package", StringComparison.Ordinal)))
            .ToList();
        Assert.Contains(rows, row => row.Any(cell => cell.Contains("Record the outcome of the support", StringComparison.Ordinal)));
        Assert.Single(rows, row => row.Any(cell => cell.Contains("Enter the figure for 31 October 2014", StringComparison.Ordinal)));
    }

    [Fact]
    [Rule("R180", "R256")]
    public async Task The_search_finds_packages_only_for_those_who_may_know_of_them()
    {
        var given = await InAsync(app);
        var agreed = await given.ReadAsync(await given.InStageAsync(SupportStage.Agreed, Sample.Terms() with { Title = "Zinnia clinics" }));
        await given.InStageAsync(SupportStage.Proposed, Sample.Terms() with { Title = "Zinnia theatres" });
        await given.DraftedAsync(Sample.Terms() with { Title = "Zinnia wards" });

        await AssertFindsAsync(given, Role.AreaTeamLead, "Zinnia clinics", "Zinnia theatres", "Zinnia wards");
        await AssertFindsAsync(given, Role.CcgLead, "Zinnia clinics", "Zinnia theatres");
        await AssertFindsAsync(given, Role.RegionalReviewer, "Zinnia clinics");
        await AssertFindsAsync(await InAsync(app), Role.CcgLead);
        var page = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/search?q=zinnia");
        Assert.Equal($"/support/{agreed.Number}", page.Link("Zinnia clinics"));
        Assert.Contains("Active", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_group_counts_its_packages_and_leads_to_them()
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var page = await lead.OpenAsync($"/ccgs/{given.Ccg}");
        Assert.Contains("There are no support packages for the CCG.", page.Text, StringComparison.Ordinal);
        Assert.Equal(given.Add, page.Link("Draft a support package"));
        await given.DraftedAsync();
        await given.DueAsync();
        await given.InStageAsync(SupportStage.Completed);

        page = await lead.OpenAsync($"/ccgs/{given.Ccg}");

        Assert.Contains("3 support packages, 2 of them open and 1 with the outcome due.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/support?ccg={given.Ccg}", page.Link("3 support packages"));
        Assert.Equal("/support", page.Link("Support packages"));
        var group = await (await given.LogInAsync(Role.CcgLead)).OpenAsync($"/ccgs/{given.Ccg}");
        Assert.Contains("2 support packages, 1 of them open and 1 with the outcome due.", group.Text, StringComparison.Ordinal);
        Assert.False(group.HasLink("Draft a support package"));
    }

    private static async Task AssertFindsAsync(GivenSupport given, Role role, params string[] titles)
    {
        var page = await (await given.LogInAsync(role)).OpenAsync("/search?q=zinnia");
        Assert.Equal(titles, new[] { "Zinnia clinics", "Zinnia theatres", "Zinnia wards" }.Where(page.HasLink));
    }
}
