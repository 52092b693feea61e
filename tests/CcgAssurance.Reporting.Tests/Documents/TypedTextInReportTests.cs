using System.Xml.Linq;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Lines, lists and tables that people typed, in the file and in the page that is its twin.</summary>
public sealed class TypedTextInReportTests
{
    private const string Pasted = "Indicator\tStandard\tQ1\nCancer 62 day\t85.0\t84.1\nA&E 4 hours\t95.0\t93.2";

    private static readonly PdfRenderer Renderer = new();

    [Fact]
    public void A_pasted_table_in_a_cell_is_a_line_for_each_row_in_file_and_page_alike()
    {
        var (pdf, page) = Draw(WithIssue($"The standards are missed:\n{Pasted}"));
        string[] lines = ["Indicator: Cancer 62 day; Standard: 85.0; Q1: 84.1", "Indicator: A&E 4 hours; Standard: 95.0; Q1: 93.2"];

        var cell = pdf.Root.Find("TD").Single(cell => cell.Text.Contains("standards are missed", StringComparison.Ordinal));
        var words = cell.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"Waits. The standards are missed: {string.Join(' ', lines)}", string.Join(' ', words));
        var paragraph = page.Descendants("p").Single(p => p.Value.Contains("standards are missed", StringComparison.Ordinal));
        Assert.Equal(2, paragraph.Elements("br").Count());
        Assert.All(lines, line => Assert.Contains(line, paragraph.Nodes().OfType<XText>().Select(text => text.Value.Trim())));
    }

    [Fact]
    public void Lines_of_an_item_stay_lines_when_it_is_one_of_several_in_a_list()
    {
        var report = WithAchievements("First line\nsecond line", "Another\vwith a vertical tab");
        var (file, page) = (Renderer.Render(QuarterlyReportDocument.Build(report, SampleReport.Draft)).Content, Page(report));

        var item = page.Descendants("li").First(li => li.Value.Contains("First line", StringComparison.Ordinal));
        Assert.Single(item.Elements("br"));
        var other = page.Descendants("li").First(li => li.Value.Contains("Another", StringComparison.Ordinal));
        Assert.Single(other.Elements("br"));
        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Contains("First line second line.", PdfReading.Of(file).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_begin_with_bullets_are_a_list_in_a_cell_in_file_and_page_alike()
    {
        var (pdf, page) = Draw(WithIssue("Three causes:\n\u2022\tstaff\n\u2022\tbeds\nAll are known.", "A second issue"));

        var cell = pdf.Root.Find("TD").Single(cell => cell.Text.Contains("Three causes", StringComparison.Ordinal));
        var list = Assert.Single(cell.Find("L"));
        Assert.Equal(["staff", "beds"], list.Find("LBody").Select(body => body.Text));
        var paragraphs = cell.Children.Where(child => child.Role == "P").Select(p => p.Text.Trim());
        Assert.Equal(["Waits. Three causes:", "All are known."], paragraphs);
        var items = page.Descendants("ul").Single(ul => ul.Value.Contains("staff", StringComparison.Ordinal));
        Assert.Equal(["staff", "beds"], items.Elements("li").Select(li => li.Value));
    }

    [Fact]
    public void A_narrative_keeps_its_lists_and_the_rows_of_its_tables()
    {
        var whole = SampleReport.Whole();
        var (pdf, page) = Draw(whole with
        {
            Themes = [whole.Themes[0] with { Narrative = $"Dementia:\n- found earlier\n- treated\n\n{Pasted}" }, .. whole.Themes.Skip(1)],
        });

        var lead = pdf.Root.Find("TD").Single(cell => cell.Text.Contains("found earlier", StringComparison.Ordinal));
        Assert.Equal(["found earlier", "treated"], lead.Find("LBody").Select(body => body.Text));
        Assert.Contains("Indicator: Cancer 62 day; Standard: 85.0; Q1: 84.1", lead.Text, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("li"), li => li.Value == "found earlier");
    }

    [Fact]
    public void A_pasted_table_with_the_full_width_is_a_table_with_headings_in_file_and_page_alike()
    {
        var whole = SampleReport.WithChangesAndResponse();
        var (pdf, page) = Draw(whole with
        {
            Response = whole.Response! with
            {
                Dissents =
                [
                    new ReportedDissent
                    {
                        Kind = SubjectKind.Judgement,
                        Focus = Focus.On(new DomainNumber(3)),
                        Comment = $"See here:\n{Pasted}",
                        Reply = AreaTeamReply.NotChanged,
                        ReplyReason = "\tQ1\nWaits\t3",
                    },
                ],
            },
        });

        var tables = pdf.Root.Find("Table").Where(table => table.Find("TH").Any(cell => cell.Text is "Indicator" or "Q1")).ToList();
        Assert.Equal(["Indicator", "Standard", "Q1"], tables[0].Find("THead").Single().Find("TH").Select(cell => cell.Text));
        Assert.Equal(["Cancer 62 day", "85.0", "84.1", "A&E 4 hours", "95.0", "93.2"], tables[0].Find("TD").Select(cell => cell.Text));
        var drawn = page.Descendants("table").Single(table => table.Elements("caption").Any(caption => caption.Value == "Table: Indicator, Standard, Q1"));
        Assert.All(drawn.Descendants("th"), heading => Assert.Equal("col", (string?)heading.Attribute("scope")));
        Assert.Equal(3, drawn.Descendants("th").Count());

        // A heading that says nothing is no heading.
        var corner = page.Descendants("table").Single(table => table.Elements("caption").Any(caption => caption.Value == "Table: Q1"));
        Assert.Equal(["Q1"], corner.Descendants("th").Select(heading => heading.Value));
    }

    [Fact]
    public void What_two_versions_say_is_compared_with_lists_and_tables_in_it()
    {
        var before = WithIssue("One\n- two");
        var now = WithIssue($"One\n- three\n{Pasted}");

        var change = Assert.Single(DraftComparison.Between(before, now), change => change.Focus == Focus.On(new DomainNumber(2)));

        Assert.Equal("Waits. One\n\u2022 two", change.Before);
        Assert.StartsWith("Waits. One\n\u2022 three\nIndicator: Cancer 62 day; Standard: 85.0", change.Now, StringComparison.Ordinal);
    }

    private static (PdfRead Pdf, XElement Page) Draw(QuarterlyReport report)
    {
        var file = Renderer.Render(QuarterlyReportDocument.Build(report, SampleReport.Draft)).Content;
        Assert.Empty(PdfChecks.FaultsOf(file));
        return (PdfDocumentReader.Read(file), Page(report));
    }

    private static XElement Page(QuarterlyReport report) =>
        XElement.Parse($"<main>{HtmlRenderer.Render(QuarterlyReportDocument.Build(report, SampleReport.Draft))}</main>", LoadOptions.PreserveWhitespace);

    private static QuarterlyReport WithIssue(params string[] texts) => With(new ReportedItems(
        [], [.. texts.Select((text, at) => new ReportedIssue { Id = new Guid(at + 1, 0, 0, new byte[8]), Title = "Waits", Text = text })], []));

    private static QuarterlyReport WithAchievements(params string[] texts) =>
        With(new ReportedItems([.. texts.Select(text => new ReportedAchievement(Guid.NewGuid(), text))], [], []));

    private static QuarterlyReport With(ReportedItems items)
    {
        var report = SampleReport.Whole();
        return report with { Domains = [.. report.Domains.Select(domain => domain.Number.Value == 2 ? domain with { Items = items } : domain)] };
    }
}
