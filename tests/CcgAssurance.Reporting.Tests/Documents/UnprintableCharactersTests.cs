using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class UnprintableCharactersTests
{
    private static readonly Guid Achievement = Guid.Parse("0197a000-0000-7000-8000-0000000000a1");

    [Fact]
    public void A_report_that_can_be_printed_has_none_and_says_nothing_of_it()
    {
        Assert.Empty(UnprintableCharacters.In(SampleReport.WithChangesAndResponse()));
        Assert.DoesNotContain("About this report", Read(SampleReport.Whole()).Pdf.Root.Find("H2").Select(heading => heading.Text));
    }

    [Fact]
    public void Each_is_named_with_its_place()
    {
        var found = UnprintableCharacters.In(Report("Stroke \u6F22 and falls \U0001F642", "Dementia \u6F22"));

        Assert.Equal(
            [
                new UnprintableCharacter("\u6F22", "U+6F22", Focus.On(new DomainNumber(2)), "Achievement", Achievement, "Stroke \u6F22 and falls \U0001F642"),
                new UnprintableCharacter(
                    "\U0001F642", "U+1F642", Focus.On(new DomainNumber(2)), "Achievement", Achievement, "Stroke \u6F22 and falls \U0001F642"),
                new UnprintableCharacter("\u6F22", "U+6F22", Focus.On(Theme.ParityOfEsteem), "Narrative", null, "Dementia \u6F22"),
            ],
            found);
    }

    [Fact]
    public void The_file_shows_a_box_for_each_counts_them_and_says_so_at_its_end()
    {
        var (rendered, pdf) = Read(Report("Stroke \u6F22 and falls \U0001F642", "Dementia \u6F22"));

        Assert.Equal(3, rendered.ReplacedCharacters);
        Assert.Equal("About this report", pdf.Root.Find("H2")[^1].Text);
        Assert.Equal(
            "3 characters in this report could not be printed in the PDF, which shows a box in the place of each. "
                + "The page of this report on the web shows what was typed.",
            pdf.Root.Find("P")[^1].Text);
        Assert.Contains(pdf.Root.Find("TD"), cell => cell.Text == "Stroke \u25A1 and falls \u25A1.");
        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
    }

    [Theory]
    [InlineData("\u2717")]
    [InlineData("\u2718")]
    [InlineData("\u274C")]
    [InlineData("\u2713")]
    [InlineData("\u2714")]
    [InlineData("\u2705")]
    [InlineData("\uF0FC")]
    public void A_cross_or_a_tick_never_becomes_a_word(string sign)
    {
        var cells = Read(Report($"Agreed {sign} today", "None")).Pdf.Root.Find("TD").Select(cell => cell.Text);
        var text = cells.Single(cell => cell.StartsWith("Agreed", StringComparison.Ordinal));

        Assert.Contains(text, (string[])[$"Agreed {sign} today.", "Agreed \u25A1 today."]);
    }

    private static (RenderedDocument Rendered, PdfRead Pdf) Read(QuarterlyReport report)
    {
        var rendered = new PdfRenderer().Render(QuarterlyReportDocument.Build(report, SampleReport.Draft));
        return (rendered, PdfDocumentReader.Read(rendered.Content));
    }

    private static QuarterlyReport Report(string achievement, string narrative)
    {
        var report = SampleReport.Whole();
        var items = new ReportedItems([new ReportedAchievement(Achievement, achievement)], [], []);
        return report with
        {
            Domains = [.. report.Domains.Select(domain => domain.Number.Value == 2 ? domain with { Items = items } : domain)],
            Themes = [report.Themes[0] with { Narrative = narrative }, .. report.Themes.Skip(1)],
        };
    }
}
