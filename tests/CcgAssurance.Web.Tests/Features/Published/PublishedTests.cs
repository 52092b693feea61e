using System.Security.Cryptography;
using System.Text.Json;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Published;

public sealed class PublishedTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    public static TheoryData<string> Parts => ["", "/report.pdf", "/report.large-print.pdf", "/report.json"];

    [Fact]
    [Rule("R245")]
    public async Task The_list_shows_published_reports_and_no_others()
    {
        var published = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var final = await app.Given.ScenarioAsync(AssessmentStage.Final);

        var rows = (await app.Visitor().OpenAsync("/published")).TableRows("Published assurance reports");

        var row = Assert.Single(rows, row => row[0].Contains($"({published.Quarter.Ccg})", StringComparison.Ordinal));
        Assert.StartsWith("Quarter 2 2014/15", row[1], StringComparison.Ordinal);
        Assert.Equal("Assured", row[2]);
        Assert.DoesNotContain(rows, row => row[0].Contains($"({final.Quarter.Ccg})", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_is_searched_by_name_code_area_team_year_and_quarter()
    {
        var team = await app.Given.AreaTeamAsync("Searched area team");
        var ccg = await app.Given.CcgAsync(team, "NHS Much 100% Searched CCG");
        await app.Given.ScenarioAsync(AssessmentStage.Published, ccg, quarter: Quarter.Q1);
        await app.Given.ScenarioAsync(AssessmentStage.Published, ccg, FinancialYear.StartingIn(2013), Quarter.Q4);
        var other = await app.Given.ScenarioAsync(AssessmentStage.Published, quarter: Quarter.Q1);
        string[] both = [$"NHS Much 100% Searched CCG ({ccg}) Quarter 1 2014/15", $"NHS Much 100% Searched CCG ({ccg}) Quarter 4 2013/14"];

        Assert.Equal(both, await FoundAsync("q=much+100%25+searched"));
        Assert.Equal(both, await FoundAsync($"q={ccg.Value.ToLowerInvariant()}"));
        Assert.Equal(both, await FoundAsync($"area-team={team}"));
        Assert.Equal([both[1]], await FoundAsync($"area-team={team}&year=2013-14"));
        Assert.Equal([both[0]], await FoundAsync($"area-team={team}&quarter=q1"));
        Assert.Equal(both, await FoundAsync($"area-team={team}&year=nonsense&quarter=q9"));
        Assert.DoesNotContain(await FoundAsync("q=searched"), row => row.Contains($"({other.Quarter.Ccg})", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_without_a_match_says_what_to_try()
    {
        await app.Given.ScenarioAsync(AssessmentStage.Published);

        var page = await app.Visitor().OpenAsync("/published?q=nothing-like-this");

        Assert.Contains("No published report matches your search.", page.Text, StringComparison.Ordinal);
        Assert.Equal("/published", page.Link("Clear search"));
    }

    [Fact]
    public async Task The_reports_of_a_group_stand_by_year_the_newest_first()
    {
        var first = await app.Given.ScenarioAsync(AssessmentStage.Published, year: FinancialYear.StartingIn(2013), quarter: Quarter.Q4);
        await app.Given.ScenarioAsync(AssessmentStage.Published, first.Quarter.Ccg, quarter: Quarter.Q1);
        await app.Given.ScenarioAsync(AssessmentStage.Published, first.Quarter.Ccg, quarter: Quarter.Q2);

        var page = await app.Visitor().OpenAsync($"/published/{first.Quarter.Ccg}");

        Assert.Equal(["2014/15", "2013/14"], page.Headings(2));
        Assert.Equal(
            ["Quarter 2", "Quarter 1", "Quarter 4"],
            page.Document.QuerySelectorAll("main dt").Select(term => term.TextContent.Trim()));
    }

    [Fact]
    public async Task A_group_without_a_published_report_says_so_and_an_unknown_group_is_not_found()
    {
        var final = await app.Given.ScenarioAsync(AssessmentStage.Final);

        Assert.Contains(
            "No report on this CCG has been published yet.", (await app.Visitor().OpenAsync($"/published/{final.Quarter.Ccg}")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await app.Visitor().OpenAsync("/published/ZZZ")).Status);
        Assert.Equal(404, (await app.Visitor().OpenAsync("/published/not-a-code")).Status);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    [Rule("R245")]
    public async Task Nothing_of_a_quarter_that_is_not_published_or_does_not_exist_is_found(string part)
    {
        var drafted = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var final = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await final.DecideAsync(final.CcgLead);

        foreach (var address in new[]
        {
            drafted.PublicRoot, final.PublicRoot, $"/published/{final.Quarter.Ccg}/2014-15/q1", "/published/ZZZ/2014-15/q1",
            $"/published/{final.Quarter.Ccg}/2014-16/q2", $"/published/{final.Quarter.Ccg}/2014-15/q5",
        })
        {
            Assert.Equal(404, (await app.Visitor().OpenAsync(address + part)).Status);
        }
    }

    [Fact]
    [Rule("R7", "R246")]
    public async Task The_page_shows_the_report_its_version_and_the_fingerprint_of_its_file()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, achievement: "Waits are much shorter");
        var visitor = app.Visitor();

        var page = await visitor.OpenAsync(played.PublicRoot);

        Assert.EndsWith("assurance report", page.Heading, StringComparison.Ordinal);
        Assert.Contains("Waits are much shorter.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Version 2, final on ", page.Text.Replace("Version2", "Version 2", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("being corrected", page.Text, StringComparison.Ordinal);
        Assert.Equal("/about/equality", page.Link("equality statement"));
        Assert.Equal($"{played.PublicRoot}/report.json", page.Link("Download the data (JSON)"));
        var file = await visitor.Client.GetByteArrayAsync($"{played.PublicRoot}/report.pdf", TestContext.Current.CancellationToken);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(file)), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R7", "R246")]
    public async Task The_file_is_byte_for_byte_the_one_that_was_frozen()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var id = (await played.ReadAsync()).Id.ToString();
        var frozen = await app.ReadAsync(db => db.FrozenVersions
            .Where(version => version.RecordId == id && version.Number == 2)
            .SelectMany(version => version.Renderings).SingleAsync());

        using var answer = await app.Visitor().Client.GetAsync($"{played.PublicRoot}/report.pdf", TestContext.Current.CancellationToken);

        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(frozen.Bytes, bytes);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{played.Quarter.Ccg}-2014-15-q2-assurance-report-version-2.pdf", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Empty(PdfChecks.FaultsOf(bytes));
        Assert.All(PdfReading.Of(bytes).Pages, page => Assert.Empty(page.Artifacts("Watermark")));
    }

    [Fact]
    [Rule("R246")]
    public async Task A_report_that_is_being_corrected_stays_public_as_it_was_and_says_so_until_both_release_the_new_version()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, achievement: "The first text");
        var before = await ReadAsync(played);
        await played.ReopenAsync("A figure in domain 1 was wrong.");
        await app.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(1)), ItemKind.Achievement, new ItemAnswers { Text = "The corrected text" });

        await StaysAsync();
        await played.PlayToAsync(AssessmentStage.Final);
        await StaysAsync();
        await played.DecideAsync(played.CcgLead);
        await StaysAsync();
        await played.DecideAsync(played.Director);

        var page = await app.Visitor().OpenAsync(played.PublicRoot);
        Assert.Contains("The corrected text.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Version 4 is a correction: A figure in domain 1 was wrong.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("This report is being corrected.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "A figure in domain 1 was wrong.", JsonDocument.Parse((await ReadAsync(played)).Json).RootElement.GetProperty("correctionNote").GetString());

        async Task StaysAsync()
        {
            var page = await app.Visitor().OpenAsync(played.PublicRoot);
            Assert.Contains("This report is being corrected.", page.Text, StringComparison.Ordinal);
            Assert.Contains("The first text.", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("The corrected text", page.Text, StringComparison.Ordinal);
            var now = await ReadAsync(played);
            Assert.Equal(before.File, now.File);
            Assert.Equal(before.Json, now.Json);
            Assert.Contains("Being corrected", (await app.Visitor().OpenAsync($"/published/{played.Quarter.Ccg}")).Text, StringComparison.Ordinal);
            Assert.Contains("Being corrected", (await app.Visitor().OpenAsync($"/published?q={played.Quarter.Ccg}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Rule("R245", "R246")]
    public async Task Why_a_report_was_opened_again_before_it_was_ever_public_stays_between_the_two_sides()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.CcgLead);
        await played.DecideAsync(played.Director, "Not agreed.");
        await played.ReopenAsync("An internal reason");
        await played.PlayToAsync(AssessmentStage.Published);

        Assert.DoesNotContain("internal reason", (await app.Visitor().OpenAsync(played.PublicRoot)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("internal reason", (await ReadAsync(played)).Json, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R120")]
    public async Task The_public_headline_follows_from_the_published_judgements()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, otherwise: Sample.Judgement(AssuranceCategory.AssuredWithSupport));

        var page = await app.Visitor().OpenAsync(played.PublicRoot);

        Assert.Contains("Assured", page.Document.QuerySelector(".app-headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("‘Assured with support’ does not mean", page.Text, StringComparison.Ordinal);
        Assert.Equal("assured", JsonDocument.Parse((await ReadAsync(played)).Json).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Every_public_page_names_its_language_and_address_has_a_title_and_a_heading_and_sets_no_cookie()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        foreach (var address in new[]
        {
            "/published", "/published?q=a", $"/published/{played.Quarter.Ccg}", played.PublicRoot, "/published/schema",
            "/about/assurance", "/about/accessibility", "/about/privacy", "/about/cookies", "/about/equality",
        })
        {
            var page = await app.Visitor().OpenAsync(address);

            Assert.Equal((address, 200), (address, page.Status));
            Assert.False(page.Response.Headers.Contains("Set-Cookie"), $"{address} sets a cookie.");
            Assert.Equal("en-GB", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith("– CCG assurance – NHS England", page.Title, StringComparison.Ordinal);
            Assert.NotEmpty(page.Heading);
            Assert.Equal("http://localhost:5080" + address, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.DoesNotContain(page.Document.Forms, form => form.Method == "post");
            foreach (var link in new[] { "/published", "/about/assurance", "/about/accessibility", "/about/privacy", "/about/cookies", "/about/equality" })
            {
                Assert.NotNull(page.Document.QuerySelector($"footer a[href='{link}']"));
            }
        }
    }

    [Fact]
    public async Task Somebody_who_is_logged_in_reads_the_public_pages_too()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);

        var page = await (await app.LogInAsync(played.CcgLead)).OpenAsync(played.PublicRoot);

        Assert.Equal(200, page.Status);
        Assert.Contains(played.CcgLead.Name, page.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(byte[] File, string Json)> ReadAsync(QuarterScenario played)
    {
        var client = app.Visitor().Client;
        return (
            await client.GetByteArrayAsync($"{played.PublicRoot}/report.pdf", TestContext.Current.CancellationToken),
            await client.GetStringAsync($"{played.PublicRoot}/report.json", TestContext.Current.CancellationToken));
    }

    private async Task<IEnumerable<string>> FoundAsync(string query)
    {
        var page = await app.Visitor().OpenAsync("/published?" + query);
        return page.TableRows("Published assurance reports").Select(row => $"{row[0]} {row[1].Split(" of ")[0]}");
    }
}
