using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Web.Tests.Features.Assessments.Report;

public sealed class ReportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string File = "/report.pdf";
    private const string Preview = "/report/preview.html";

    private const string LargePrint = "/report.large-print.pdf";

    public static TheoryData<string> Addresses => [File, LargePrint, Preview];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_without_a_log_in_asks_to_log_in(string address) => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Root(await app.Given.QuarterAsync()) + address)).Location, StringComparison.Ordinal);

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead, File, 404)]
    [InlineData(Role.CcgLead, LargePrint, 404)]
    [InlineData(Role.CcgLead, Preview, 403)]
    [InlineData(Role.GoverningBodyMember, File, 404)]
    [InlineData(Role.GoverningBodyMember, Preview, 403)]
    [InlineData(Role.IndependentMember, File, 404)]
    [InlineData(Role.IndependentMember, Preview, 403)]
    public async Task The_group_cannot_read_the_report_before_its_draft_is_shared(Role role, string address, int status)
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, quarter.Ccg));

        Assert.Equal(status, (await visitor.OpenAsync(Root(quarter) + address)).Status);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_by_another_area_team_finds_nothing(string address)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Root(await app.Given.QuarterAsync()) + address)).Status);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_quarter_that_does_not_exist_is_not_found(string address)
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{ccg}/2014-15/q3{address}")).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task The_area_team_downloads_the_report_as_it_stands_as_a_marked_draft(Role role)
    {
        var (visitor, quarter) = await WrittenAsync(role);

        using var response = await visitor.Client.GetAsync(Root(quarter) + File, TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{quarter.Ccg}-2014-15-q2-assurance-report-as-it-stands.pdf", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Empty(PdfChecks.FaultsOf(file));
        var pdf = PdfDocumentReader.Read(file);
        Assert.Contains(pdf.Root.Find("TD"), cell => cell.Text == "62-day cancer waits.");
        Assert.Contains(pdf.Root.Find("TD"), cell => cell.Text == "Ask the trust for a plan. CCG, open.");
        var reading = PdfReading.Of(file);
        Assert.DoesNotContain("Text of another quarter", reading.Text, StringComparison.Ordinal);
        Assert.All(reading.Pages, page => Assert.Equal("Draft", page.Artifacts("Watermark")));
    }

    [Fact]
    public async Task The_same_report_is_a_page_with_what_is_stored_in_the_columns_of_the_guidances_example()
    {
        var (visitor, quarter) = await WrittenAsync(Role.AreaTeamLead);

        var page = await visitor.OpenAsync(Root(quarter) + Preview);

        Assert.Equal(200, page.Status);
        Assert.EndsWith("assurance report", page.Heading, StringComparison.Ordinal);
        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes"], page.Headings(2));
        Assert.Contains("1 of 6 domains judged", page.Text, StringComparison.Ordinal);
        var row = page.TableRows("Judgement, achievements, issues and actions for each domain")[2];
        Assert.EndsWith("Assured with support", row[1], StringComparison.Ordinal);
        Assert.EndsWith("62-day cancer waits.", row[3], StringComparison.Ordinal);
        Assert.EndsWith("Ask the trust for a plan. CCG, open.", row[4], StringComparison.Ordinal);
        Assert.Contains("Dementia is found earlier.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Text of another quarter", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R7")]
    public async Task The_same_report_is_a_file_in_large_print_with_one_item_after_the_other()
    {
        var (visitor, quarter) = await WrittenAsync(Role.AreaTeamLead);

        using var response = await visitor.Client.GetAsync(Root(quarter) + LargePrint, TestContext.Current.CancellationToken);

        Assert.Equal($"{quarter.Ccg}-2014-15-q2-assurance-report-as-it-stands.large-print.pdf", response.Content.Headers.ContentDisposition!.FileName);
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Empty(PdfDocumentReader.Read(file).Root.Find("Table"));
        Assert.Contains("Ask the trust for a plan.", PdfReading.Of(file).Text, StringComparison.Ordinal);
        Assert.All(PdfReading.Of(file).Pages, page => Assert.True(page.Height > page.Width));
    }

    [Fact]
    public async Task A_desk_review_and_the_area_team_of_the_time_stand_at_the_head()
    {
        var team = await app.Given.AreaTeamAsync("Testshire");
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var facts = (await visitor.OpenAsync(Root(quarter) + Preview)).Document.QuerySelectorAll("main dl > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent);

        Assert.Equal("NHS England, Testshire area team", facts["Assessed by"]);
        Assert.Equal("No meeting was held. Fewer meetings are agreed.", facts["Conversation"]);
    }

    [Fact]
    public async Task The_overview_leads_to_the_report_and_the_report_back()
    {
        var (visitor, quarter) = await WrittenAsync(Role.AreaTeamLead);

        var overview = await visitor.OpenAsync(Root(quarter));
        var report = await visitor.OpenAsync(overview.Link("Read the report as it stands"));

        Assert.Equal(Root(quarter) + File, overview.Link("Download the report as it stands (PDF)"));
        Assert.Equal(Root(quarter), report.Link("Back to Quarter 2 2014/15"));
        Assert.Equal(Root(quarter) + File, report.Link("Download it as a PDF"));
        Assert.Equal(Root(quarter) + LargePrint, report.Link("as a PDF in large print"));
        Assert.Equal(Root(quarter) + LargePrint, overview.Link("Download the report as it stands in large print (PDF)"));
    }

    private async Task<(Visitor Visitor, QuarterKey Quarter)> WrittenAsync(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), judged: (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        var outcomes = Focus.On(new DomainNumber(3));
        var issue = await app.Given.ItemAsync(quarter, outcomes, ItemKind.Issue, Sample.Issue("62-day cancer waits") with { NeedsFurtherAction = true });
        await app.Given.ItemAsync(quarter, outcomes, ItemKind.Action, Sample.Action("Ask the trust for a plan.", issue: issue));
        await app.Given.NarrativeAsync(quarter, Theme.ParityOfEsteem, "Dementia is found earlier.");
        var other = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await app.Given.NarrativeAsync(other, Theme.ParityOfEsteem, "Text of another quarter");
        return (await app.LogInAsync(await app.Given.UserAsync(role, team)), quarter);
    }

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
