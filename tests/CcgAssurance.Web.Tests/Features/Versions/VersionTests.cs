using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Versions;

public sealed class VersionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] Addresses =
        ["/report/1.html", "/report/1.pdf", "/report/1.json", "/report.pdf", "/report/1.large-print.pdf", "/report.large-print.pdf"];

    [Fact]
    public async Task Without_a_log_in_every_address_asks_to_log_in()
    {
        var quarter = await app.Given.QuarterAsync();

        foreach (var address in Addresses)
        {
            Assert.StartsWith(
                "/account/log-in",
                (await app.Visitor().OpenAsync($"/ccgs/{quarter.Ccg}/2014-15/q2{address}")).Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_administrator_reads_no_version()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        foreach (var address in Addresses)
        {
            Assert.Equal(403, await StatusAsync(visitor, $"/ccgs/ZZZ/2014-15/q2{address}"));
        }
    }

    [Theory]
    [Rule("R222", "R246")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task A_version_is_read_from_the_moment_that_it_is_shared_and_never_before_and_at_every_stage_after(Role role)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, OrganisationOf(role, played)));
        var isAreaTeam = role.Level() == OrganisationLevel.AreaTeam;

        await AssertReadsAsync(visitor, played, "drafted", [404, 404, 404, isAreaTeam ? 200 : 404, 404, isAreaTeam ? 200 : 404]);
        await played.ShareAsync();
        await AssertReadsAsync(visitor, played, "shared", [200, 200, 200, 200, 200, 200]);
        await played.RedraftAsync("Something was wrong.");
        await AssertReadsAsync(visitor, played, "drafted anew", [200, 200, 200, 200, 200, 200]);
        await played.ShareAsync();
        await played.RespondAsync();
        await AssertReadsAsync(visitor, played, "answered", [200, 200, 200, 200, 200, 200]);
        await played.MakeFinalAsync();
        await AssertReadsAsync(visitor, played, "final", [200, 200, 200, 200, 200, 200]);
        await played.ReleaseByBothAsync();
        await AssertReadsAsync(visitor, played, "published", [200, 200, 200, 200, 200, 200]);
        await played.ReopenAsync();
        await AssertReadsAsync(visitor, played, "corrected", [200, 200, 200, 200, 200, 200]);
        Assert.Equal(404, await StatusAsync(visitor, $"{played.Root}/report/4.html"));
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.AreaTeamLead)]
    public async Task A_version_of_another_organisation_is_not_found(Role role)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        foreach (var address in Addresses)
        {
            Assert.Equal(404, await StatusAsync(visitor, played.Root + address));
        }
    }

    [Fact]
    [Rule("R246")]
    public async Task What_was_sent_is_downloaded_byte_for_byte_although_the_text_has_changed_since()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await app.LogInAsync(played.CcgLead);
        var sent = await Task.WhenAll(Addresses.Skip(1).Select(address => BytesAsync(ccg, played.Root + address)));
        var page = await ccg.OpenAsync($"{played.Root}/report/1.html");
        await played.RedraftAsync("Something was wrong.");
        await app.Given.NarrativeAsync(played.Quarter, Theme.BetterCare, "A text of later days.");

        var later = await Task.WhenAll(Addresses.Skip(1).Select(address => BytesAsync(ccg, played.Root + address)));

        Assert.Equal(sent, later);
        Assert.Equal(sent[0], sent[2]);
        Assert.Equal(page.Text, (await ccg.OpenAsync($"{played.Root}/report/1.html")).Text);
        Assert.DoesNotContain("A text of later days.", PdfReading.Of(later[0]).Text, StringComparison.Ordinal);
        var lead = await app.LogInAsync(played.Lead);
        Assert.Contains("A text of later days.", PdfReading.Of(await BytesAsync(lead, $"{played.Root}/report.pdf")).Text, StringComparison.Ordinal);
        Assert.Equal(sent[0], await BytesAsync(lead, $"{played.Root}/report/1.pdf"));

        await played.ShareAsync();
        var second = await BytesAsync(ccg, $"{played.Root}/report.pdf");
        Assert.Contains("A text of later days.", PdfReading.Of(second).Text, StringComparison.Ordinal);
        Assert.Equal(second, await BytesAsync(ccg, $"{played.Root}/report/2.pdf"));
        Assert.Equal(sent[0], await BytesAsync(ccg, $"{played.Root}/report/1.pdf"));
    }

    [Fact]
    [Rule("R246")]
    public async Task The_fingerprints_that_are_kept_are_those_of_the_content_and_of_the_file()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await app.LogInAsync(played.CcgLead);
        var version = await app.ReadAsync(async db =>
        {
            var id = (await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == played.Quarter.Ccg)).Id.ToString();
            return await db.FrozenVersions.Include(row => row.Content).Include(row => row.Renderings).SingleAsync(row => row.RecordId == id);
        });

        var (pdf, json) = (await BytesAsync(ccg, $"{played.Root}/report/1.pdf"), await BytesAsync(ccg, $"{played.Root}/report/1.json"));

        var rendering = Assert.Single(version.Renderings);
        Assert.Equal(rendering.Bytes, pdf);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(pdf)), rendering.Sha256);
        Assert.Equal(version.Content!.Json, Encoding.UTF8.GetString(json));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(json)), version.ContentSha256);
        Assert.Equal(OutputState.Draft, version.State);
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("json", "application/json")]
    public async Task A_version_is_a_file_with_a_telling_name_that_nobody_else_keeps(string ending, string mediaType)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.CcgLead);

        using var response = await visitor.Client.GetAsync($"{played.Root}/report/1.{ending}", TestContext.Current.CancellationToken);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{played.Quarter.Ccg}-2014-15-q2-assurance-report-version-1.{ending}", response.Content.Headers.ContentDisposition!.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    [Rule("R222")]
    public async Task The_page_of_a_version_says_that_it_never_changes_and_the_overview_lists_it_for_those_who_may_read_it()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        Role[] others = [Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam, Role.AreaTeamLead];
        foreach (var role in others)
        {
            var visitor = await app.LogInAsync(await app.Given.UserAsync(role, OrganisationOf(role, played)));
            var overview = await visitor.OpenAsync(played.Root);
            Assert.Equal(["2", "1"], overview.TableRows("Versions of the report").Select(row => row[0]));
            Assert.Equal(role == Role.AreaTeamLead, overview.HasLink("From draft to publication"));
            Assert.Equal(role.Level() is OrganisationLevel.Ccg or OrganisationLevel.AreaTeam, overview.HasLink("The CCG's answer to the draft"));

            var page = await visitor.OpenAsync(overview.Link("Page of version 1"));
            Assert.Contains("This is version 1 as it was sent. It never changes.", page.Text, StringComparison.Ordinal);
            Assert.Contains("Version 1, draft of 19 November 2014", page.Text, StringComparison.Ordinal);
        }

        var draft = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var early = await app.LogInAsync(draft.CcgLead);
        Assert.DoesNotContain("Versions of the report", (await early.OpenAsync(draft.Root)).Text, StringComparison.Ordinal);
    }

    private static async Task AssertReadsAsync(Visitor visitor, QuarterScenario played, string stage, int[] expected)
    {
        var statuses = new List<int>();
        foreach (var address in Addresses)
        {
            statuses.Add(await StatusAsync(visitor, played.Root + address));
        }

        Assert.Equal((stage, string.Join(' ', expected)), (stage, string.Join(' ', statuses)));
    }

    private static OrganisationCode? OrganisationOf(Role role, QuarterScenario played) => role.Level() switch
    {
        OrganisationLevel.Ccg => played.Quarter.Ccg,
        OrganisationLevel.AreaTeam => played.Lead.Organisation,
        OrganisationLevel.Region => played.Region,
        OrganisationLevel.National => null,
    };

    private static async Task<int> StatusAsync(Visitor visitor, string address)
    {
        using var response = await visitor.Client.GetAsync(address, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private static Task<byte[]> BytesAsync(Visitor visitor, string address) => visitor.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
}
