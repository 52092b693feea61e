using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class LargePrintTests
{
    private static readonly ReportDocument Report = QuarterlyReportDocument.Build(SampleReport.WithChangesAndResponse(), SampleReport.Draft);

    [Fact]
    public void Everything_on_an_upright_page_is_in_16_points_or_more()
    {
        var document = DocumentLayout.Lay(Report, new FixedMeasure(), PrintSize.Large);

        Assert.All(document.Pages, page => Assert.Equal((595.276, 841.89), (Math.Round(page.Width, 3), Math.Round(page.Height, 3))));
        Assert.All(document.Pages.SelectMany(page => page.Marks).OfType<TextMark>(), text => Assert.True(text.Size >= 15.999, $"{text.Size}: {text.Text}"));
        Assert.All(document.Pages.SelectMany(page => page.Marks).OfType<TextMark>().Where(text => text.Turn == 0), text => Assert.InRange(text.X, 40, 555));
    }

    [Fact]
    public void It_has_no_tables_and_all_the_words_with_each_item_under_the_heading_of_its_column()
    {
        var file = new PdfRenderer().Render(Report, PrintSize.Large).Content;
        var pdf = PdfDocumentReader.Read(file);

        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Empty(pdf.Root.Find("Table"));
        Assert.Equal("NHS Anyshire North CCG assurance report, Quarter 1 2014/15, draft 2, large print", PdfReading.Of(file).Information.Title);
        Assert.Contains("Are CCG plans delivering better outcomes for patients?", pdf.Root.Find("H3").Select(heading => heading.Text));
        Assert.Equal(6, pdf.Root.Find("H4").Count(heading => heading.Text == "Assurance level"));
        var words = PrintedWords.Of(pdf.Root.Text).ToHashSet();
        Assert.All(PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(Report))), word => Assert.Contains(word, words));
    }

    [Fact]
    public void An_issue_stands_with_its_actions_below_it()
    {
        var texts = PdfDocumentReader.Read(new PdfRenderer().Render(Report, PrintSize.Large).Content).Root.All
            .Where(element => element.Role is "P" or "H4").Select(element => element.Text).ToList();

        var issue = texts.FindIndex(text => text.StartsWith("62-day cancer waits.", StringComparison.Ordinal));
        Assert.Equal("Issues identified", texts[issue - 1]);
        Assert.Equal("Any issues identified requiring further action and actions agreed", texts[issue + 1]);
        Assert.StartsWith("Obtain a revised plan.", texts[issue + 2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_pasted_table_are_lines_with_their_headings()
    {
        var document = DocumentLayout.Lay(
            Sample.Document(TypedBlocks.OnPage("Indicator\tStandard\nCancer\t85.0\nA&E\t95.0")), new FixedMeasure(), PrintSize.Large);

        Assert.Equal(
            ["Indicator: Cancer Standard: 85.0", "Indicator: A&E Standard: 95.0"],
            document.All(StructureRole.P).Select(paragraph => document.Text(paragraph).Trim()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_report_that_was_ever_stored_can_be_printed_large(int format)
    {
        foreach (var name in KeptFiles.Reports.NamesOf(format))
        {
            var kept = KeptReportFormats.Read(KeptFiles.Reports.Read(format, $"{name}.json"));

            Assert.Empty(PdfChecks.FaultsOf(new PdfRenderer().Render(kept.Document, PrintSize.Large).Content));
        }
    }
}
