using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Reports as files, read back.</summary>
public sealed class QuarterlyReportPdfTests
{
    private static readonly PdfRenderer Renderer = new();

    public static TheoryData<string> Reports => [.. Samples.Keys];

    private static Dictionary<string, QuarterlyReport> Samples { get; } = new()
    {
        ["whole"] = SampleReport.Whole(),
        ["with what changed"] = SampleReport.Whole() with
        {
            Changes = ReportComparison.Between(
                SampleReport.Whole(AssuranceCategory.AssuredWithSupport, null, null, null, null, AssuranceCategory.AssuredWithSupport), SampleReport.Whole()),
        },
        ["with support"] = SampleSupport.Report,
        ["undecided and empty"] = Empty(SampleReport.Whole(null, null, null, null, null, null)),
        ["2013/14, which has no themes"] = SampleReport.Whole() with { FrameworkKey = "2013-14", Themes = [] },
        ["cells of 150 words"] = Filled(150),
        ["a cell of 2,000 words, longer than a page"] = Filled(2_000),
        ["words without a space, and signs that no font has"] = WithText(new string('W', 400) + " \u2192 \u0645\u0631\u062D\u0628\u0627 \U0001F642 \u200B end"),
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_accessible_whatever_stands_in_it(string name)
    {
        foreach (var edition in new[] { SampleReport.Draft, SampleReport.Final })
        {
            Assert.Empty(PdfChecks.FaultsOf(Render(Samples[name], edition)));
        }
    }

    [Fact]
    [Rule("R224", "R225", "R226", "R235")]
    public void Its_structure_is_that_of_the_guidances_example()
    {
        var file = Render(SampleReport.Whole(), SampleReport.Final);
        var pdf = PdfDocumentReader.Read(file);

        Assert.Equal(["NHS Anyshire North CCG assurance report"], pdf.Root.Find("H1").Select(heading => heading.Text));
        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes"], pdf.Root.Find("H2").Select(heading => heading.Text));
        var tables = pdf.Root.Find("Table");
        Assert.Equal(
            [
                "Focus",
                "Assurance level",
                "Particular achievements noted/ examples of good practice",
                "Issues identified",
                "Any issues identified requiring further action and actions agreed",
            ],
            tables[0].Find("THead").Single().Find("TH").Select(cell => cell.Text));
        Assert.Equal(
            FrameworkVersions.For("2014-15").Domains.Select(domain => domain.Question),
            tables[0].Find("TBody").Select(group => Assert.Single(group.Find("TH")).Text));
        Assert.All(tables[0].Find("TBody"), group => Assert.Equal(5, group.Find("TR")[0].Children.Count));
        Assert.Equal(
            FrameworkVersions.For("2014-15").Themes.Select(theme => $"Row {theme.Name}"),
            tables[1].Find("TBody").Select(group => Assert.Single(group.Find("TH"))).Select(title => $"{title.Attributes["Scope"]} {title.Text}"));
        Assert.Equal("en-GB", pdf.Language);
        Assert.Equal("NHS Anyshire North CCG assurance report, Quarter 1 2014/15, final version 3", PdfReading.Of(file).Information.Title);
    }

    [Fact]
    public void Domains_and_themes_are_in_the_bookmarks_and_what_changed_has_headings()
    {
        var file = Render(SampleReport.WithChangesAndResponse(), SampleReport.Final);
        var framework = FrameworkVersions.For("2014-15");

        var outline = PdfReading.Of(file).Outline.ToList();
        Assert.Equal(
            [
                "Assurance domains", .. framework.Domains.Select(domain => domain.Question),
                "Cross-cutting themes", .. framework.Themes.Select(theme => theme.Name),
            ],
            outline.Skip(2).Take(11).Select(entry => entry.Title));
        Assert.All(outline.Skip(3).Take(6), entry => Assert.Equal(2, entry.Depth));
        Assert.Contains("New issues", PdfDocumentReader.Read(file).Root.Find("H3").Select(heading => heading.Text));
        Assert.Contains("The CCG, on version 1", PdfDocumentReader.Read(file).Root.Find("H4").Select(heading => heading.Text));
    }

    [Fact]
    public void Bold_words_are_tagged_as_strong_and_the_file_says_what_that_is_for_older_readers()
    {
        var pdf = PdfDocumentReader.Read(Render(SampleReport.Whole(), SampleReport.Final));

        var strong = pdf.Root.Find("Strong").Select(words => words.Text).ToList();
        Assert.Contains("62-day cancer waits.", strong);
        Assert.Contains("CCG, due 30 September 2014, in progress.", strong);
        Assert.Equal(6, strong.Count(words => words == "Assured"));
        var roles = pdf.Objects.Dictionary(pdf.Objects.Dictionary(pdf.Objects.Catalog["StructTreeRoot"])["RoleMap"]);
        Assert.Equal("Span", pdf.Objects.NameIn(roles, "Strong"));
    }

    [Fact]
    public void A_cell_that_goes_over_pages_is_one_cell_and_the_header_is_repeated_for_the_eye_only()
    {
        var file = Render(Filled(2_000), SampleReport.Final);
        var (pdf, reading) = (PdfDocumentReader.Read(file), PdfReading.Of(file));

        var cell = pdf.Root.Find("TD").MaxBy(cell => cell.Text.Length)!;
        Assert.True(cell.Pages.Count > 1);
        Assert.Equal(2_000, cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.StartsWith("word", StringComparison.Ordinal)));
        Assert.Single(pdf.Root.Find("TH"), heading => heading.Text == "Assurance level");
        Assert.All(cell.Pages.Skip(1), page => Assert.Contains("Assurance level", reading.Pages[page].Artifacts(null), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_says_which_it_is_and_which_version_and_is_marked_until_the_report_is_final()
    {
        var draft = PdfReading.Of(Render(Filled(2_000), SampleReport.Draft));
        var final = PdfReading.Of(Render(Filled(2_000), SampleReport.Final));

        for (var page = 0; page < draft.Pages.Count; page++)
        {
            var footer = draft.Pages[page].Artifacts("Footer");
            Assert.Contains($"Page {page + 1} of {draft.Pages.Count}", footer, StringComparison.Ordinal);
            Assert.Contains("Version 2, draft of 6 August 2014", footer, StringComparison.Ordinal);
            Assert.Equal("Draft", draft.Pages[page].Artifacts("Watermark"));
        }

        Assert.All(final.Pages, page => Assert.Equal("", page.Artifacts("Watermark")));
    }

    [Fact]
    public void What_the_font_lacks_is_counted_and_everything_else_can_be_read()
    {
        var rendered = Renderer.Render(QuarterlyReportDocument.Build(WithText("caf\u00E9 \U0001F642 na\u00EFve"), SampleReport.Draft));

        Assert.Equal(1, rendered.ReplacedCharacters);
        Assert.Contains("café", PdfReading.Of(rendered.Content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_also_on_many_threads_at_once()
    {
        var report = SampleReport.Whole();
        var expected = Render(report, SampleReport.Draft).ToArray();
        var results = new byte[16][];

        Parallel.For(0, results.Length, place => results[place] = Render(report, SampleReport.Draft).ToArray());

        Assert.All(results, bytes => Assert.Equal(expected, bytes));
    }

    private static ReadOnlyMemory<byte> Render(QuarterlyReport report, ReportEdition edition) =>
        Renderer.Render(QuarterlyReportDocument.Build(report, edition)).Content;

    private static QuarterlyReport Empty(QuarterlyReport report) => report with
    {
        Domains = [.. report.Domains.Select(domain => domain with { Items = ReportedItems.None })],
        Themes = [.. report.Themes.Select(theme => theme with { Narrative = null, NothingToReportReason = null, Items = ReportedItems.None })],
    };

    private static QuarterlyReport Filled(int words) => WithText(string.Join(' ', Enumerable.Range(1, words).Select(number => $"word{number}")));

    private static QuarterlyReport WithText(string text)
    {
        var items = new ReportedItems(
            [new ReportedAchievement(Guid.NewGuid(), text)],
            [new ReportedIssue { Id = Guid.NewGuid(), Title = "An issue", NeedsFurtherAction = true }],
            [new ReportedAction { Id = Guid.NewGuid(), Text = "Act.", Owner = ActionOwner.Ccg, Status = ActionStatus.Open }]);
        var report = SampleReport.Whole();
        return report with { Domains = [.. report.Domains.Select(domain => domain.Number.Value == 2 ? domain with { Items = items } : domain)] };
    }
}
