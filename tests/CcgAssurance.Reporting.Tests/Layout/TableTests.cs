using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class TableTests
{
    [Fact]
    public void Heading_cells_say_what_they_head()
    {
        var group = new TableGroup("Group", [new Paragraph("Lead")], [Sample.Row("Row", "a", "b")]);
        var document = Sample.Lay(Sample.Grouped(group));

        var table = Assert.Single(document.All(StructureRole.Table));
        Assert.Equal("What it shows", table.Summary);
        Assert.Equal([StructureRole.THead, StructureRole.TBody], table.Children.Select(part => part.Role));
        Assert.Equal(
            [
                "TH Column 1 Theme, TH Column 1 Finding, TH Column 1 Action",
                "TH Row 3 Group",
                "TD 3 Lead",
                "TH Row 1 Row, TD 1 a, TD 1 b",
            ],
            Rows(document));
    }

    [Fact]
    public void Without_row_headings_every_cell_is_plain()
    {
        var group = new TableGroup(null, [], [Sample.Row("a", "b")]);
        var document = Sample.Lay(new Table("T", [new Column("A", 1), new Column("B", 1)], [group], HasRowHeadings: false));

        Assert.Equal(["TH Column 1 A, TH Column 1 B", "TD 1 a, TD 1 b"], Rows(document));
    }

    [Fact]
    public void An_empty_cell_is_a_cell()
    {
        var document = Sample.Lay(Sample.Table(Sample.Row("", "", ""), Sample.Row("Row", "", " "), Sample.Row("", "x", "")));

        Assert.Equal(
            [
                "TH Column 1 Theme, TH Column 1 Finding, TH Column 1 Action",
                "TH Row 1 , TD 1 , TD 1 ",
                "TH Row 1 Row, TD 1 , TD 1 ",
                "TH Row 1 , TD 1 x, TD 1 ",
            ],
            Rows(document));
    }

    [Fact]
    public void A_table_without_rows_has_its_header_alone()
    {
        var document = Sample.Lay(Sample.Grouped(), Sample.Grouped(new TableGroup(null, [], [])));

        Assert.All(
            document.All(StructureRole.Table),
            table => Assert.Equal([StructureRole.THead], table.Children.Select(part => part.Role)));
        Assert.Single(document.Pages);
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void Every_row_has_as_many_columns_counting_spans(string name)
    {
        var document = Documents.Lay(name);

        foreach (var table in document.All(StructureRole.Table))
        {
            var rows = table.WithParts().Where(element => element.Role == StructureRole.TR).ToList();
            var columns = rows[0].Children.Count;
            var beside = rows.Index()
                .SelectMany(row => row.Item.Children.SelectMany(
                    cell => Enumerable.Range(row.Index, cell.RowSpan).Select(at => (Row: at, cell.ColumnSpan))))
                .ToLookup(cell => cell.Row, cell => cell.ColumnSpan);
            Assert.Equal(rows.Count, beside.Count);
            Assert.All(beside, row => Assert.Equal(columns, row.Sum()));
            Assert.All(rows.SelectMany(row => row.Children), cell => Assert.Equal(cell.Role == StructureRole.TH, cell.Scope is not null));
        }
    }

    // A line of the middle column has 82 characters, about 11 words; a page has 33 lines, the first 30.
    [Theory]
    [InlineData(300, 1)]
    [InlineData(600, 2)]
    [InlineData(900, 3)]
    [InlineData(2000, 7)]
    public void A_cell_that_goes_over_pages_is_one_cell(int words, int pages)
    {
        var text = Sample.Words(words);
        var document = Sample.Lay(Sample.Table(Sample.Row("Row", text, "Short")));

        var cells = document.All(StructureRole.TD).ToList();
        Assert.Equal(2, cells.Count);
        Assert.Single(cells[0].Children);
        Assert.Equal(Enumerable.Range(1, pages), document.PagesOf(cells[0]));
        Assert.Equal(text, document.Text(cells[0]));
        Assert.Equal([1], document.PagesOf(cells[1]));
        Assert.Equal(pages, document.Pages.Count);
    }

    [Fact]
    public void The_header_and_the_row_heading_stand_again_on_each_page_as_decoration()
    {
        var document = Sample.Lay(Sample.Table(Sample.Row("My row", Sample.Words(2000), "")));

        Assert.Empty(document.Decorations(1, ArtifactKind.Layout));
        foreach (var page in Enumerable.Range(2, 3))
        {
            Assert.Equal(["Theme", "Finding", "Action", "My row", "(continued)"], document.Decorations(page, ArtifactKind.Layout));
        }

        Assert.Equal(3, document.All(StructureRole.TH).Count(cell => cell.Scope == HeadingScope.Column));
        Assert.All(document.All(StructureRole.TH), cell => Assert.Equal([1], document.PagesOf(cell)));
    }

    [Fact]
    public void A_row_heading_that_itself_goes_on_has_only_the_remark_above_it()
    {
        var document = Sample.Lay(Sample.Table(Sample.Row(Sample.Words(400), "a", "b")));

        Assert.Equal(["Theme", "Finding", "Action", "(continued)"], document.Decorations(2, ArtifactKind.Layout));
        var remark = document.Marks().Single(placed => placed.Page == 2 && placed.Mark is TextMark { Text: "(continued)" });
        var heading = document.Lines(document.All(StructureRole.TH).Last()).First(line => line.Page == 2);
        Assert.True(heading.Text.Baseline > ((TextMark)remark.Mark).Baseline);
    }

    [Fact]
    public void The_heading_of_a_group_stands_again_where_the_group_goes_on()
    {
        var rows = Enumerable.Range(1, 20).Select(number => Sample.Row($"Row {number}", Sample.Words(60), ""));
        var document = Sample.Lay(Sample.Grouped(new TableGroup("My group", [], [.. rows])));

        Assert.True(document.Pages.Count > 1);
        Assert.Equal(["Theme", "Finding", "Action", "My group", "(continued)"], document.Decorations(2, ArtifactKind.Layout));
        Assert.Single(document.All(StructureRole.TH), cell => cell.ColumnSpan == 3);
    }

    [Fact]
    public void A_long_lead_goes_over_pages_as_one_cell()
    {
        var group = new TableGroup("My group", [new Paragraph(Sample.Words(1500)), new Paragraph("End")], []);
        var document = Sample.Lay(Sample.Grouped(group));

        var lead = Assert.Single(document.All(StructureRole.TD));
        Assert.Equal(3, lead.ColumnSpan);
        Assert.Equal(2, lead.Children.Count);
        Assert.Equal(Enumerable.Range(1, document.Pages.Count), document.PagesOf(lead));
        Assert.True(document.Pages.Count > 1);
        Assert.Equal(["Theme", "Finding", "Action", "My group", "(continued)"], document.Decorations(2, ArtifactKind.Layout));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_the_lower_rule_of_a_row_that_goes_on_is_broken(bool goesOn)
    {
        var document = Sample.Lay(Sample.Table(Sample.Row("Row", Sample.Words(goesOn ? 600 : 300), "")));

        var across = Assert.Single(document.Pages[0].Marks.OfType<LineMark>(), line => line.Y1 == line.Y2 && line.Y1 > 60);
        Assert.Equal(goesOn, across.Dash > 0);
        Assert.True(across.X2 - across.X1 > 700);
    }

    [Fact]
    public void A_long_row_begins_at_the_end_of_a_page_only_with_some_lines()
    {
        var cut = 0;
        for (var above = 1; above <= 40; above++)
        {
            // Notes are not as tall as rows, so that what is left of the page differs.
            var notes = Enumerable.Repeat(new Paragraph("Above", ParagraphKind.Note), above % 5);
            var rows = Enumerable.Range(1, above / 2).Select(number => Sample.Row($"{number}", "a", "b"));
            var document = Sample.Lay([.. notes, Sample.Table([.. rows, Sample.Row("Row", Sample.Words(200), "")])]);

            var lines = document.Lines(document.All(StructureRole.TR).Last().Children[1]);
            Assert.All(lines.CountBy(line => line.Page), page => Assert.True(page.Value >= 2));
            Assert.True(lines.CountBy(line => line.Page).First().Value >= 3);
            cut += lines.Select(line => line.Page).Distinct().Count() - 1;
        }

        Assert.True(cut > 5);
    }

    // Whatever stands above it, the heading of a group is on the page on which what it heads begins.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_heading_of_a_group_stays_with_what_it_heads(bool hasLead)
    {
        var moved = 0;
        for (var above = 1; above <= 40; above++)
        {
            var rows = Enumerable.Range(1, above).Select(number => Sample.Row($"{number}", "a", "b"));
            IReadOnlyList<Block> lead = hasLead ? [new Paragraph("Lead")] : [];
            var document = Sample.Lay(Sample.Grouped(
                new TableGroup(null, [], [.. rows]),
                new TableGroup("Group", lead, [Sample.Row("First", "a", "b")])));

            var title = document.All(StructureRole.TH).Single(cell => cell.ColumnSpan == 3);
            var headed = document.All(StructureRole.TR).SkipWhile(row => row != title.Parent).ElementAt(1);
            Assert.Equal(document.PagesOf(title), document.PagesOf(headed).Take(1));
            var lastAbove = document.All(StructureRole.TR).TakeWhile(row => row != title.Parent).Last();
            moved += document.PagesOf(title)[0] > document.PagesOf(lastAbove)[0] ? 1 : 0;
        }

        Assert.InRange(moved, 1, 4);
    }

    [Fact]
    public void A_table_begins_with_its_first_row_or_on_the_next_page()
    {
        for (var above = 1; above <= 40; above++)
        {
            var table = Sample.Table(Sample.Row("First", "a", "b"));
            var document = Sample.Lay([.. Enumerable.Repeat(new Paragraph("Above"), above), new Heading(2, "Rows"), table]);

            var row = document.All(StructureRole.TR).Last();
            Assert.Equal(document.PagesOf(row), document.PagesOf(document.All(StructureRole.THead).Single()));
            Assert.Equal(document.PagesOf(row), document.PagesOf(document.All(StructureRole.H2).Single()));
        }
    }

    [Fact]
    public void A_small_row_stays_on_one_page()
    {
        for (var above = 1; above <= 30; above++)
        {
            var rows = Enumerable.Range(1, above).Select(number => Sample.Row($"{number}", "a", "b"));
            var document = Sample.Lay(Sample.Table([.. rows, Sample.Row("Row", Sample.Words(60), "x")]));

            var row = document.All(StructureRole.TR).Last();
            Assert.True(document.Lines(row.Children[1]).Count >= 5);
            Assert.Single(document.PagesOf(row));
        }
    }

    [Fact]
    public void Cells_of_one_column_begin_at_the_same_place_and_columns_keep_their_shares()
    {
        var document = Sample.Lay(Sample.Table(Sample.Row("a", "b", "c"), Sample.Row("d", "e", "f")));

        var rows = document.All(StructureRole.TR);
        var lefts = rows.Select(row => row.Children.Select(cell => document.Lines(cell)[0].Text.X).ToList()).ToList();
        Assert.All(lefts, row => Assert.Equal(lefts[0], row));
        Assert.Equal(2.0, (lefts[0][2] - lefts[0][1]) / (lefts[0][1] - lefts[0][0]), 6);
    }

    private static List<string> Rows(LaidOutDocument document) =>
        [.. document.All(StructureRole.TR).Select(row => string.Join(", ", row.Children.Select(cell => Described(document, cell))))];

    private static string Described(LaidOutDocument document, StructureElement cell)
    {
        var scope = cell.Scope is { } given ? $"{given} " : "";
        return FormattableString.Invariant($"{cell.Role} {scope}{cell.ColumnSpan} {document.Text(cell)}");
    }
}
