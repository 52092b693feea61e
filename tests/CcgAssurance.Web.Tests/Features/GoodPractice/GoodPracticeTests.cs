using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.GoodPractice;

public sealed class GoodPracticeTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Address = "/good-practice";
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Fact]
    public async Task The_page_asks_to_log_in_and_is_not_for_an_administrator()
    {
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address)).Location, StringComparison.Ordinal);
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.Administrator))).OpenAsync(Address)).Status);
    }

    [Theory]
    [Rule("R253")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Good_practice_of_a_published_report_is_found_by_other_groups_and_nhs_england(Role role)
    {
        var text = $"Found by a {role}.";
        var quarter = await WrittenAsync(AssessmentStage.Published, Third, text);

        var page = await OpenAsync("?q=" + role, role);

        Assert.Contains($"{text} Domain 3: Plans and outcomes. NHS Test {quarter.Ccg} CCG, Quarter 2 2014/15", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/published/{quarter.Ccg}/2014-15/q2", page.Link($"NHS Test {quarter.Ccg} CCG, Quarter 2 2014/15"));
    }

    [Theory]
    [Rule("R245", "R253")]
    [InlineData(AssessmentStage.Draft)]
    [InlineData(AssessmentStage.SharedWithCcg)]
    [InlineData(AssessmentStage.CcgResponded)]
    [InlineData(AssessmentStage.Final)]
    public async Task Good_practice_of_a_report_that_is_not_public_is_not_found(AssessmentStage stage)
    {
        await WrittenAsync(stage, Third, $"Hidden while {stage}.");

        Assert.DoesNotContain($"Hidden while {stage}.", (await OpenAsync("?q=hidden")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R253")]
    public async Task An_achievement_that_is_not_marked_for_sharing_is_not_found()
    {
        await WrittenAsync(AssessmentStage.Published, Third, "Kept among ourselves.", isGoodPractice: false);

        Assert.DoesNotContain("Kept among ourselves.", (await OpenAsync("?q=ourselves")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_every_word_in_any_order_and_by_domain_or_theme()
    {
        await WrittenAsync(AssessmentStage.Published, Third, "A falls service for care homes.");
        await WrittenAsync(AssessmentStage.Published, Focus.On(Theme.BetterCare), "A pooled fund for care homes.");

        Assert.Equal(["A falls service for care homes."], Texts(await OpenAsync("?q=HOMES+falls")));
        Assert.Equal(["A pooled fund for care homes."], Texts(await OpenAsync("?q=homes&focus=theme-better-care")));
        Assert.Equal(2, Texts(await OpenAsync("?q=homes&focus=no-such-theme")).Count);
        Assert.Empty(Texts(await OpenAsync("?q=homes+100%25")));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        var page = await OpenAsync("?q=nothing-like-this");

        Assert.Contains("No published good practice matches your search.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Address, page.Link("Clear search"));
        Assert.Equal("nothing-like-this", page.ValueOf("q"));
    }

    [Fact]
    public async Task A_long_list_is_paged_and_keeps_what_it_is_narrowed_to()
    {
        var quarter = await app.Given.QuarterAsync();
        for (var count = 1; count <= 21; count++)
        {
            await app.Given.ItemAsync(quarter, Third, ItemKind.Achievement, new ItemAnswers { Text = $"Paged {count}.", IsGoodPractice = true });
        }

        await app.Given.StageAsync(quarter, AssessmentStage.Published);

        Assert.Equal(20, Texts(await OpenAsync("?q=paged")).Count);
        Assert.Equal(["Paged 21."], Texts(await OpenAsync("?q=paged&page=2")));
        Assert.Contains(
            "/good-practice?q=paged&page=2",
            (await OpenAsync("?q=paged")).Document.QuerySelectorAll(".nhsuk-pagination a").Select(link => link.GetAttribute("href")));
    }

    private async Task<QuarterKey> WrittenAsync(AssessmentStage stage, Focus focus, string text, bool isGoodPractice = true)
    {
        var quarter = await app.Given.QuarterAsync();
        await app.Given.ItemAsync(quarter, focus, ItemKind.Achievement, new ItemAnswers { Text = text, IsGoodPractice = isGoodPractice });
        await app.Given.StageAsync(quarter, stage);
        return quarter;
    }

    private async Task<Page> OpenAsync(string query, Role role = Role.CcgLead) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Address + query);

    private static IReadOnlyList<string> Texts(Page page) => [.. page.Document.QuerySelectorAll("main .app-item .app-text").Select(text => text.TextContent)];
}
