using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>Documents that are hard to lay out.</summary>
internal static class Documents
{
    private static readonly string Token = new('x', 200);

    private static readonly string Words150 = Sample.Words(150);

    private static readonly string Words2000 = Sample.Words(2000);

    private static readonly Dictionary<string, IReadOnlyList<Block>> All = new()
    {
        ["only a title"] = [],
        ["cells of 150 words"] = [Sample.Table(Repeat(12, Sample.Row("Row", Words150, Words150)))],
        ["a cell of 2,000 words"] = [Sample.Table(Sample.Row("Row", Sample.Words(2000), "x"))],
        ["a row heading of 2,000 words"] = [Sample.Table(Sample.Row(Sample.Words(2000), "y", "x"))],
        ["three cells of 2,000 words"] = [Sample.Table(Sample.Row(Words2000, Words2000, Words2000))],
        ["40 rows"] = [Sample.Table(Repeat(40, Sample.Row("Row", "a", "b")))],
        ["no rows"] = [Sample.Table(), Sample.Grouped(), Sample.Grouped(new TableGroup("Group", [], []))],
        ["no words"] = [Sample.Table(Repeat(90, Sample.Row("", "", ""))), new Paragraph(" "), new ItemList([[]]), new FactList([])],
        ["long group titles"] = [Sample.Grouped(
            new TableGroup(Sample.Words(300), [], [Sample.Row("Row", "a", "b")]),
            new TableGroup(Sample.Words(2000), [new Paragraph("Lead")], [Sample.Row("Row", "a", "b")]),
            new TableGroup(Sample.Words(80), [new Paragraph(Sample.Words(1500))], [Sample.Row("Row", Sample.Words(800), "b")]))],
        ["long column headings"] = [new Table(
            "T",
            [new Column(Sample.Words(900), 1), new Column(Sample.Words(30), 2)],
            [new TableGroup(null, [], [Sample.Row("a", Sample.Words(900))])],
            HasRowHeadings: true)],
        ["over-long tokens"] = [
            new Heading(2, Token),
            new Paragraph($"{Token} {Token}{Token}"),
            new FactList([new Fact(Token, Token), new Fact("Name", "")]),
            new ItemList([[new Run(Token, Link: new Uri("https://example.org/"))]]),
            Sample.Grouped(new TableGroup(Token, [new Paragraph(Token)], [Sample.Row(Token, Token, Token)]))],
        ["many columns"] = [new Table(
            "T",
            [.. Enumerable.Repeat(new Column("Heading", 1), 12)],
            [new TableGroup(null, [], [Sample.Row([.. Enumerable.Repeat(Sample.Words(40), 12)])])],
            HasRowHeadings: true)],
        ["headings alone"] = [.. Enumerable.Range(1, 40).Select(number => new Heading(2, $"Heading {number}"))],
        ["a heading of 1,000 words"] = [new Paragraph("a"), new Heading(2, Sample.Words(1000)), new Paragraph("b")],
        ["long banners"] = [
            new Banner(BannerTone.NotAssured, Sample.Words(60), [new Paragraph(Sample.Words(2000)), new Paragraph("End")]),
            new Banner(BannerTone.Provisional, "Short", []),
            new Banner(BannerTone.Assured, Token, [new Paragraph(Token)])],
        ["long facts"] = [new FactList([
            .. Enumerable.Range(1, 30).Select(number => new Fact($"Name {number}", Sample.Words(number * 20))),
            new Fact(Sample.Words(900), Words2000)])],
        ["lists in cells"] = [Sample.Table(Repeat(6, new TableRow([
            [new CategoryMark(null)],
            [new ItemList([.. Enumerable.Range(1, 12).Select(Item)], IsNumbered: true)],
            [new CategoryMark(AssuranceCategory.NotAssuredInterventionRequired), new FactList([new Fact("Name", Sample.Words(40))])]])))],
        ["rows beside cells"] = [Sample.Grouped(
            Sample.Beside([Sample.Words(20), Sample.Words(100)], Enumerable.Range(1, 9).Select(number => Sample.Words(number * 20))),
            Sample.Beside(["Short", Words2000], ["a", "b"]),
            Sample.Beside(["Short", ""], ["", Words2000, "b"]),
            Sample.Beside([Words150, Words150], Enumerable.Repeat("one", 60)),
            new TableGroup("Titled", [], [Sample.Row(Words150), Sample.Row("b")], [Sample.Cell(Words2000), []]))],
        ["page breaks"] = [new PageBreak(), new PageBreak(), new Paragraph("Second"), new PageBreak(), new Paragraph(" "), new PageBreak()],
        ["everything"] = [
            new Banner(
                BannerTone.Assured,
                "Assured",
                [new Paragraph([new Run("See "), new Run(Sample.Words(30), Link: new Uri("https://example.org/")), new Run(".")])]),
            new Heading(2, "Facts"),
            new FactList([new Fact("Name", "Value")]),
            new Heading(2, "List"),
            new Paragraph(Sample.Words(300), ParagraphKind.Lead),
            new ItemList([[new Run("one")], [new Run("two")]]),
            new CategoryMark(AssuranceCategory.AssuredWithSupport),
            new PageBreak(),
            new Heading(2, "Table"),
            new Heading(3, "Rows"),
            Sample.Grouped(new TableGroup(
                "Group",
                [new CategoryMark(AssuranceCategory.Assured)],
                [Sample.Row("Row", Sample.Words(700), Sample.Words(300))]))],
    };

    public static TheoryData<string> Awkward => [.. All.Keys];

    public static LaidOutDocument Lay(string name) =>
        DocumentLayout.Lay(Sample.Landscape("DRAFT", [Sample.Title, .. All[name]]), new FixedMeasure());

    public static LaidOutDocument LayPortrait(string name) => DocumentLayout.Lay(Sample.Portrait(All[name]), new FixedMeasure());

    /// <summary>Every word of the document that a reader should find in it.</summary>
    public static IEnumerable<string> Texts(string name) => All[name].SelectMany(Texts);

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [Text(paragraph.Runs)],
        ItemList list => list.Items.Select(Text),
        FactList facts => facts.Facts.SelectMany(fact => new[] { fact.Name, fact.Value }),
        CategoryMark mark => [mark.Text],
        Banner banner => [banner.Statement, .. banner.Explanation.SelectMany(Texts)],
        Table table => [
            .. table.Columns.Select(column => column.Heading),
            .. table.Groups.SelectMany(group => (string[])[
                group.Title ?? "",
                .. group.Lead.SelectMany(Texts),
                .. (group.Beside ?? []).SelectMany(cell => cell).SelectMany(Texts),
                .. group.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).SelectMany(Texts)])],
        _ => [],
    };

    private static string Text(IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static IReadOnlyList<Run> Item(int number) => [new Run(Sample.Words(number * 4)), new Run("end", IsStrong: true)];

    private static TableRow[] Repeat(int count, TableRow row) => [.. Enumerable.Repeat(row, count)];
}
