using System.Xml.Linq;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Documents;

namespace CcgAssurance.Reporting.Tests.Html;

public sealed class HtmlRendererTests
{
    [Fact]
    public void What_people_typed_never_becomes_markup()
    {
        var main = Render(new Paragraph("<script>alert('x')</script> & \"quoted\""));

        Assert.Empty(main.Descendants("script"));
        Assert.Equal("<script>alert('x')</script> & \"quoted\"", main.Elements("p").Single().Value);
    }

    [Fact]
    public void A_character_that_no_page_can_hold_is_left_out_and_an_emoji_stays() =>
        Assert.Equal("Before after 🙂", Render(new Paragraph("Before\u0001\uFFFE after 🙂")).Elements("p").Single().Value);

    [Fact]
    public void Every_cell_has_a_heading_for_its_column_and_a_row_heading_names_its_row()
    {
        var table = Report().Descendants("table").First();

        Assert.All(table.Descendants("thead").Descendants("th"), heading => Assert.Equal("col", heading.Attribute("scope")!.Value));
        Assert.All(table.Descendants("tbody").Descendants("tr"), row =>
        {
            var first = row.Parent!.Elements().First() == row;
            Assert.Equal(first ? 5 : 2, row.Elements().Count());
            Assert.Equal(first, row.Elements().First().Name.LocalName == "th");
        });
        Assert.All(table.Elements("tbody"), group =>
        {
            var rows = group.Elements("tr").Count();
            var heading = group.Descendants("th").Single();
            Assert.Equal(rows > 1 ? ("rowgroup", $"{rows}") : ("row", null), (heading.Attribute("scope")!.Value, heading.Attribute("rowspan")?.Value));
            Assert.Equal(rows > 1 ? 3 : 0, group.Descendants().Count(cell => (string?)cell.Attribute("rowspan") == $"{rows}"));
        });
        Assert.Contains(table.Elements("tbody"), group => group.Elements("tr").Count() > 1);
    }

    [Fact]
    public void The_name_and_the_narrative_of_a_theme_stand_across_all_columns()
    {
        var groups = Report().Descendants("table").Last().Elements("tbody").ToList();

        Assert.Equal(3, groups.Count);
        Assert.Equal(
            ("rowgroup", "3"),
            (groups[0].Descendants("th").Single().Attribute("scope")!.Value, groups[0].Descendants("th").Single().Attribute("colspan")!.Value));
        Assert.Equal(
            ["Dementia is found earlier.", "Therapies are behind."], groups[0].Elements("tr").ElementAt(1).Element("td")!.Elements("p").Select(p => p.Value));
        Assert.Equal(2, groups[2].Elements("tr").Count());
    }

    [Fact]
    public void It_has_one_first_level_heading_and_skips_no_level()
    {
        var levels = Report().Descendants()
            .Where(element => element.Name.LocalName is ['h', >= '1' and <= '6'])
            .Select(element => element.Name.LocalName[1] - '0')
            .ToList();

        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [InlineData(AssuranceCategory.Assured, "app-category app-category--assured", "Assured")]
    [InlineData(AssuranceCategory.AssuredWithSupport, "app-category app-category--with-support", "Assured with support")]
    [InlineData(AssuranceCategory.NotAssuredInterventionRequired, "app-category app-category--not-assured", "Not assured, intervention required")]
    public void A_category_is_its_full_words(AssuranceCategory category, string look, string words)
    {
        var mark = Render(new CategoryMark(category)).Element("strong")!;

        Assert.Equal((look, words), (mark.Attribute("class")!.Value, mark.Value));
    }

    [Fact]
    public void A_link_leads_to_its_address()
    {
        var link = Render(new Paragraph([new Run("the guidance", Link: new Uri("https://example.org/a?b=c&d"))])).Descendants("a").Single();

        Assert.Equal(("https://example.org/a?b=c&d", "the guidance"), (link.Attribute("href")!.Value, link.Value));
    }

    [Fact]
    public void Numbered_and_unnumbered_lists_are_lists()
    {
        var main = Render(new ItemList([[new Run("One")], [new Run("Two")]]), new ItemList([[new Run("First")]], IsNumbered: true));

        Assert.Equal(["One", "Two"], main.Element("ul")!.Elements("li").Select(item => item.Value));
        Assert.Equal(["First"], main.Element("ol")!.Elements("li").Select(item => item.Value));
    }

    [Fact]
    public void No_element_is_left_without_its_end_tag() =>
        Assert.DoesNotContain("/>", HtmlRenderer.Render(QuarterlyReportDocument.Build(SampleReport.Whole(), SampleReport.Draft)), StringComparison.Ordinal);

    private static XElement Report() => Parse(QuarterlyReportDocument.Build(SampleReport.Whole(), SampleReport.Draft));

    private static XElement Render(params Block[] body) => Parse(new ReportDocument(
        new DocumentProperties("Title", "Author", "Subject", SampleReport.MadeAt), new PageFurniture(PageOrientation.Portrait, "", "", ""), body));

    private static XElement Parse(ReportDocument document) => XElement.Parse($"<main>{HtmlRenderer.Render(document)}</main>", LoadOptions.PreserveWhitespace);
}
