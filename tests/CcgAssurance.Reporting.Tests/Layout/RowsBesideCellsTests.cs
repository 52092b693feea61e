using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>Groups whose first cells stand beside all of their rows, as a domain beside its issues.</summary>
public sealed class RowsBesideCellsTests
{
    [Fact]
    public void The_cells_beside_the_rows_say_beside_how_many_they_stand()
    {
        var document = Sample.Lay(Sample.Grouped(Sample.Beside(["Domain", "Good"], ["one", "two", "three"]), Sample.Beside(["Next", ""], ["four"])));

        var table = Assert.Single(document.All(StructureRole.Table));
        Assert.Equal([StructureRole.THead, StructureRole.TBody, StructureRole.TBody], table.Children.Select(part => part.Role));
        Assert.Equal(
            ["TH 3 Domain, TD 3 Good, TD 1 one", "TD 1 two", "TD 1 three", "TH 1 Next, TD 1 , TD 1 four"],
            table.Children.Skip(1).SelectMany(body => body.Children).Select(row => string.Join(
                ", ", row.Children.Select(cell => FormattableString.Invariant($"{cell.Role} {cell.RowSpan} {document.Text(cell)}")))));
    }

    // Four columns: what stands in the last two of a row belongs together.
    [Fact]
    public void What_belongs_to_one_row_begins_at_one_height_however_long_its_neighbours_are()
    {
        var rows = Enumerable.Range(1, 25).Select(number => Sample.Row($"Issue {number} {Sample.Words(number)}", Sample.Words(number * 7 % 90)));
        var document = Sample.Lay(FourColumns([.. rows], Sample.Words(300)));

        var pairs = document.All(StructureRole.TR).Skip(1).Select(row => row.Children.TakeLast(2).Select(cell => document.Lines(cell)).ToList()).ToList();
        Assert.Equal(25, pairs.Count);
        Assert.True(document.Pages.Count > 2);
        Assert.All(pairs.Where(pair => pair[1].Count > 0), pair => Assert.Equal(
            (pair[0][0].Page, pair[0][0].Text.Baseline), (pair[1][0].Page, pair[1][0].Text.Baseline)));
        Assert.All(pairs.Zip(pairs.Skip(1)).Where(pair => pair.First[0][0].Page == pair.Second[0][0].Page), pair => Assert.True(
            pair.Second[0][0].Text.Baseline > pair.First.SelectMany(cell => cell)
                .Where(line => line.Page == pair.First[0][0].Page).Max(line => line.Text.Baseline)));
    }

    [Fact]
    public void On_each_further_page_the_name_and_the_level_stand_again_and_once_that_they_continue()
    {
        var rows = Enumerable.Range(1, 60).Select(number => Sample.Row($"Issue {number}", "Act"));
        var document = Sample.Lay(FourColumns([.. rows], ""));

        Assert.True(document.Pages.Count > 1);
        foreach (var page in Enumerable.Range(2, document.Pages.Count - 1))
        {
            Assert.Equal(
                ["Focus", "Level", "Issues", "Actions", "Domain", "(continued)", "Assured with support"],
                document.Decorations(page, ArtifactKind.Layout));
        }
    }

    [Fact]
    public void A_row_that_goes_on_has_its_title_again_where_the_rest_of_it_would_stand_beside_nothing()
    {
        var row = new TableRow([[new Paragraph([new Run("Waits. ", IsStrong: true), new Run("They are long.")])], Sample.Cell(Sample.Words(400))]);
        var document = Sample.Lay(FourColumns([row], ""));

        Assert.Contains("Waits. ", document.Decorations(2, ArtifactKind.Layout));
        Assert.DoesNotContain(document.Decorations(2, ArtifactKind.Layout), text => text.Contains("long", StringComparison.Ordinal));
    }

    [Fact]
    public void The_groups_of_a_table_stand_in_the_outline_below_the_heading_above_it()
    {
        var document = Sample.Lay(
            new Heading(2, "Domains"),
            Sample.Grouped(Sample.Beside(["Are services good?", ""], ["a"]), Sample.Beside(["Are plans good?", ""], ["b"])),
            new Heading(2, "Themes"),
            Sample.Grouped(new TableGroup("Better care", [], [Sample.Row("a", "b", "c")])));

        Assert.Equal(
            [(1, "Title"), (2, "Domains"), (3, "Are services good?"), (3, "Are plans good?"), (2, "Themes"), (3, "Better care")],
            document.Marks().Select(placed => placed.Mark).OfType<BookmarkMark>().Select(mark => (mark.Level, mark.Title)));
    }

    // Whatever stands above it: three lines at least, or the whole row goes along.
    [Fact]
    public void No_line_or_two_of_a_row_are_left_alone_under_the_headings_of_the_next_page()
    {
        var cut = 0;
        for (var above = 1; above <= 40; above++)
        {
            var rows = Enumerable.Range(1, above).Select(number => Sample.Row($"{number}", "a"));
            var items = new ItemList([.. Enumerable.Range(1, 12).Select(number => (IReadOnlyList<Run>)[new Run($"Item {number}")])]);
            var document = Sample.Lay(FourColumns([.. rows, new TableRow([Sample.Cell("Last"), [items]])], ""));

            var last = document.Lines(document.All(StructureRole.TR).Last()).Where(line => line.Text.Text.StartsWith("Item", StringComparison.Ordinal))
                .CountBy(line => line.Page).ToList();
            Assert.All(last, page => Assert.True(page.Value >= 3, $"{page.Value} lines after {above} rows"));
            cut += last.Count - 1;
        }

        Assert.True(cut > 5);
    }

    [Fact]
    public void A_small_last_row_takes_the_one_before_it_along_to_the_next_page()
    {
        for (var above = 1; above <= 60; above++)
        {
            var rows = Enumerable.Range(1, above).Select(number => Sample.Row($"{number}", "a"));
            var document = Sample.Lay(FourColumns([.. rows], ""));

            var lastPage = document.All(StructureRole.TR).Skip(1).Count(row => document.PagesOf(row.Children[^1])[0] == document.Pages.Count);
            Assert.True(above == 1 || lastPage > 1, $"One row alone on the last page of {above}.");
        }
    }

    private static Table FourColumns(IReadOnlyList<TableRow> rows, string level) => new(
        "What it shows",
        [new Column("Focus", 1), new Column("Level", 1), new Column("Issues", 2), new Column("Actions", 2)],
        [new TableGroup(
            null,
            [],
            rows,
            [Sample.Cell("Domain"), level.Length > 0 ? Sample.Cell(level) : [new CategoryMark(AssuranceCategory.AssuredWithSupport)]])],
        HasRowHeadings: true);
}
