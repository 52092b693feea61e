using System.Xml.Linq;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>From a report to the bytes of its file and back.</summary>
public sealed class WholeReportTests
{
    private static readonly PdfRenderer Renderer = new();

    public static TheoryData<string> Editions => ["draft", "final"];

    [Theory]
    [MemberData(nameof(Editions))]
    public async Task A_report_breaks_no_rule(string edition)
    {
        var rendered = Renderer.Render(Report(edition));

        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
        Assert.Equal(0, rendered.ReplacedCharacters);
        Assert.Equal(rendered.Pages, PdfReading.Of(rendered.Content).Pages.Count);
        var (exitCode, output, complaints) = await PdfTools.RunAsync("qpdf", rendered.Content, "--check");
        Assert.True(exitCode == 0, output + complaints);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_file_and_the_page_say_the_same_words_in_the_same_order(string edition)
    {
        var report = Report(edition);
        var captions = XElement.Parse($"<main>{HtmlRenderer.Render(report)}</main>").Descendants("caption");

        var file = PdfDocumentReader.Read(Renderer.Render(report).Content);

        Assert.Equal(captions.Select(caption => caption.Value), file.Root.Find("Table").Select(table => table.Attributes["Summary"]));
        Assert.Equal(PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(report))), PrintedWords.Of(file.Text));
    }

    [Fact]
    public void A_draft_says_so_across_every_page_and_a_final_report_does_not()
    {
        var draft = PdfReading.Of(Renderer.Render(Report("draft")).Content);
        var final = PdfReading.Of(Renderer.Render(Report("final")).Content);

        Assert.All(draft.Pages, page => Assert.Equal(SampleReport.Draft.Watermark, page.Artifacts("Watermark")));
        Assert.All(final.Pages, page => Assert.Equal("", page.Artifacts("Watermark")));
        Assert.All(
            draft.Pages.Index(), page => Assert.Contains($"{page.Index + 1} of {draft.Pages.Count}", page.Item.Artifacts("Footer"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_longertable_with_all_that_people_type_breaks_no_rule()
    {
        const string text = "A “long” cell with a https://www.example.org/an/address/that/has/no/end/and/runs/on/and/on/and/on, ½ of it, and more — ";
        var rows = Enumerable.Range(1, 12)
            .Select(number => new TableRow([Cell($"Row {number}"), Cell(string.Concat(Enumerable.Repeat(text, number))), []])).ToList();
        var report = Report("draft");
        var longer = report with
        {
            Body =
            [
                .. report.Body,
                new Table(
                    "Rows of every length",
                    [new Column("Name", 1), new Column("Text", 2), new Column("Nothing", 1)],
                    [new TableGroup("Group", [], rows)],
                    HasRowHeadings: true),
            ],
        };

        var rendered = Renderer.Render(longer);

        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
        var cells = PdfDocumentReader.Read(rendered.Content).Root.Find("Table")[^1].Find("TD");
        Assert.Equal(24, cells.Count);
        Assert.Contains(cells, cell => cell.Pages.Count > 1);
        Assert.All(cells.Where((_, place) => place % 2 == 1), cell => Assert.Equal("", cell.Text));
    }

    [Fact]
    public void What_the_fonts_cannot_show_is_replaced_and_counted_and_breaks_no_rule()
    {
        var report = Report("final");

        var rendered = Renderer.Render(report with
        {
            Body = [.. report.Body, new Paragraph("Emoji \U0001F600, \u6F22\u5B57, soft\u00ADhyphen, NUL\u0000 and \uD800.")],
        });

        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
        Assert.InRange(rendered.ReplacedCharacters, 3, 4);
    }

    private static ReportDocument Report(string edition) => QuarterlyReportDocument.Build(
        SampleReport.Whole(), edition == "draft" ? SampleReport.Draft : SampleReport.Final);

    private static IReadOnlyList<Block> Cell(string text) => [new Paragraph(text)];
}
