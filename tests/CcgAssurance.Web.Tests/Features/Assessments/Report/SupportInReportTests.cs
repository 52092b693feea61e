using System.Text.Json.Nodes;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Report;

public sealed class SupportInReportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    // What stands in every package of these tests and never in a report.
    private static readonly string[] Inner =
    [
        "The standard was missed in six months.", "NHS England pays a peer reviewer", "To find out where patients wait.", "Considered:",
        "Ruth Okafor", "The money pays for the review alone.", "A word in confidence",
    ];

    // What a report says of it.
    private static readonly string[] Agreed =
    [
        "Shorter waits for surgery", "Bring waits back under 18 weeks.", "Ninety per cent are treated within 18 weeks.",
        "The standard is met in three months running.", "A peer review of the pathway.", "Treated within 18 weeks", "Waits under 18 weeks",
    ];

    [Fact]
    [Rule("R148", "R173")]
    public async Task The_agreed_support_is_frozen_with_the_final_report_and_published_with_it()
    {
        var played = await SharedAsync();
        var package = await AgreedAsync(played);
        await FinishAsync(played);

        // What happens later is no part of what was made final.
        await app.Given.ChangeSupportAsync(package, row => row.Revise(TermsChange.Prolonged, "Longer.", Lead(played)));
        var pages = await PublicAsync(played);

        Assert.All(pages.Values, page => Assert.All(Agreed, text => Assert.Contains(text, page, StringComparison.Ordinal)));
        Assert.All(pages.Values, page => Assert.All(Inner, text => Assert.DoesNotContain(text, page, StringComparison.Ordinal)));
        Assert.Contains("does not mean that the CCG is failing", pages["/report.pdf"], StringComparison.Ordinal);
        Assert.Contains("app-figure__drawing", pages[""], StringComparison.Ordinal);
        var data = JsonNode.Parse(pages["/report.json"])!["support"]!.AsArray().Single()!;
        Assert.Equal(2, (int)data["domains"]![0]!["domain"]!);
        Assert.Equal("2014-10-31", (string)data["trajectories"]![0]!["points"]![0]!["on"]!);
    }

    [Fact]
    [Rule("R173")]
    public async Task Of_a_package_that_is_withheld_nothing_but_that_it_exists_leaves_the_two_sides()
    {
        var played = await SharedAsync();
        var package = await AgreedAsync(played);
        await app.Given.ChangeSupportAsync(
            package, row => row.Withhold("It names prices.", app.Given.OfSupport(Role.AreaTeamDirector, played.Quarter.Ccg)));
        await FinishAsync(played);

        var pages = await PublicAsync(played);

        Assert.All(pages.Values, page => Assert.All(
            [.. Agreed, .. Inner, "It names prices."], text => Assert.DoesNotContain(text, page, StringComparison.Ordinal)));
        Assert.Contains("Its details are not published.", pages[""], StringComparison.Ordinal);
        Assert.Contains("Its details are not published.", pages["/report.pdf"], StringComparison.Ordinal);
        var data = JsonNode.Parse(pages["/report.json"])!["support"]!.AsArray().Single()!.AsObject();
        Assert.Equal(["domains", "isWithheld", "measures", "indicators", "trajectories"], data.Select(field => field.Key));
        var id = (await played.ReadAsync()).Id.ToString();
        var kept = await app.ReadAsync(db => db.FrozenVersions.Where(row => row.RecordId == id).Select(row => row.Content!.Json).ToListAsync());
        Assert.NotEmpty(kept);
        Assert.All(kept, json => Assert.All([.. Agreed, .. Inner], text => Assert.DoesNotContain(text, json, StringComparison.Ordinal)));
    }

    [Fact]
    [Rule("R173")]
    public async Task A_package_that_is_not_agreed_stands_in_no_report()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);
        await app.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Proposed, TermsFor(played.Quarter));
        await played.ShareAsync();

        var page = await (await app.LogInAsync(played.CcgLead)).OpenAsync($"{played.Root}/report/1.html");

        Assert.Contains("does not mean that the CCG is failing", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shorter waits for surgery", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Support agreed with the CCG", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R173")]
    public async Task The_CCG_reads_the_agreed_package_in_the_draft_that_is_shared()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);
        await AgreedAsync(played);
        await played.ShareAsync();

        var page = await (await app.LogInAsync(played.CcgLead)).OpenAsync($"{played.Root}/report/1.html");

        Assert.Contains("Support agreed with the CCG", page.Headings(2));
        Assert.All(Agreed, text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
        Assert.All(Inner, text => Assert.DoesNotContain(text, page.Text, StringComparison.Ordinal));
    }

    private Task<QuarterScenario> SharedAsync() => app.Given.ScenarioAsync(
        AssessmentStage.CcgResponded, judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);

    private async Task<Guid> AgreedAsync(QuarterScenario played)
    {
        var package = await app.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Agreed, TermsFor(played.Quarter));
        await app.Given.ChangeSupportAsync(package, row => row.AddEntry(
            new EntryAnswers(SupportEntryKind.Note, Lead(played).Today, "The CCG", "A word in confidence.", []), Lead(played)));
        return package;
    }

    // Not through the scenario, which would agree a package of its own.
    private async Task FinishAsync(QuarterScenario played)
    {
        var director = await app.LogInAsync(played.Director);
        var page = await director.OpenAsync($"{played.Root}/draft/final");
        Assert.Equal(302, (await director.SubmitAsync(page.Form($"{played.Root}/draft/final"))).Status);
        await played.ReleaseByBothAsync();
    }

    private async Task<Dictionary<string, string>> PublicAsync(QuarterScenario played)
    {
        var pages = new Dictionary<string, string>();
        foreach (var part in (string[])["", "/report.json", "/report.pdf"])
        {
            using var answer = await app.Visitor().Client.GetAsync(played.PublicRoot + part, TestContext.Current.CancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var text = part == "/report.pdf" ? PdfReading.Of(bytes).Text : System.Text.Encoding.UTF8.GetString(bytes);
            pages[part] = part == "/report.pdf" ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        }

        return pages;
    }

    private Actor Lead(QuarterScenario played) => app.Given.OfSupport(Role.AreaTeamLead, played.Quarter.Ccg);

    private static TermsAnswers TermsFor(QuarterKey quarter) => Sample.Terms() with
    {
        Domains = [new DomainNumber(2)],
        EndsOn = quarter.Quarter.EndIn(quarter.Year).AddYears(1),
    };
}
