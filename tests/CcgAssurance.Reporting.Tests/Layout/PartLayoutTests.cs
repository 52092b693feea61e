using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>How each kind of part of a document is laid.</summary>
public sealed class PartLayoutTests
{
    [Fact]
    public void A_link_over_two_lines_is_two_areas_of_one_element()
    {
        var address = new Uri("https://example.org/a");
        var document = Sample.Lay(new Paragraph([new Run(Sample.Words(8)), new Run(" "), new Run(Sample.Words(12), Link: address)]));

        var areas = document.Marks().Select(placed => placed.Mark).OfType<LinkMark>().ToList();
        Assert.Equal(2, areas.Count);
        Assert.Same(Assert.Single(document.All(StructureRole.Link)), areas[0].Element);
        Assert.Same(areas[0].Element, areas[1].Element);
        Assert.All(areas, area => Assert.Equal((address, Sample.Words(12)), (area.Target, area.Description)));
        Assert.True(areas[1].Y >= areas[0].Y + areas[0].Height);
        Assert.Equal(Sample.Words(12), document.Text(areas[0].Element));
    }

    [Fact]
    public void A_heading_stays_with_what_it_heads()
    {
        IReadOnlyList<IReadOnlyList<Block>> followers =
        [
            [new Paragraph(Sample.Words(100))],
            [new ItemList([[new Run("one")], [new Run("two")]])],
            [new FactList([new Fact("Name", "Value")])],
            [new Banner(BannerTone.Assured, "Assured", [new Paragraph("Text")])],
            [new Heading(3, "Below"), new Paragraph("Text")],
            [Sample.Grouped(new TableGroup("Group", [], [Sample.Row("a", "b", "c")]))],
        ];
        foreach (var follower in followers)
        {
            var moved = 0;
            for (var above = 1; above <= 30; above++)
            {
                var document = Sample.Lay([.. Enumerable.Repeat(new Paragraph("Above"), above), new Heading(2, "Heading"), .. follower]);

                var parts = document.Root.Children;
                var heading = parts.Single(part => part.Role == StructureRole.H2);
                var page = document.PagesOf(heading)[0];
                Assert.All(parts.SkipWhile(part => part != heading), part => Assert.Equal(page, document.PagesOf(part)[0]));
                moved += page > document.PagesOf(parts.TakeWhile(part => part != heading).Last())[0] ? 1 : 0;
            }

            Assert.InRange(moved, 1, 8);
        }
    }

    [Fact]
    public void No_page_begins_or_ends_with_a_single_line_of_a_paragraph()
    {
        var cut = 0;
        for (var above = 1; above <= 30; above++)
        {
            var document = Sample.Lay([.. Enumerable.Repeat(new Paragraph("Above"), above), new Paragraph(Sample.Words(80))]);

            var lines = document.Lines(document.Root.Children[^1]);
            Assert.InRange(lines.Count, 4, 6);
            Assert.All(lines.CountBy(line => line.Page), page => Assert.True(page.Value >= 2));
            cut += lines.Select(line => line.Page).Distinct().Count() - 1;
        }

        Assert.True(cut > 0);
    }

    [Fact]
    public void A_list_is_read_out_as_one()
    {
        var document = Sample.Lay(
            new ItemList([[new Run("one")], [new Run(" ")], [new Run("two")]]),
            new ItemList([[new Run("three")]], IsNumbered: true));

        var lists = document.All(StructureRole.L).ToList();
        Assert.Equal([false, true], lists.Select(list => list.IsNumbered));
        Assert.Equal(["\u2022one", "\u2022two", "1.three"], lists.SelectMany(list => list.Children).Select(document.Text));
        Assert.All(lists.SelectMany(list => list.Children), item =>
            Assert.Equal([StructureRole.Lbl, StructureRole.LBody], item.Children.Select(part => part.Role)));
    }

    [Fact]
    public void Numbers_end_at_one_edge_and_their_texts_begin_at_another()
    {
        var document = Sample.Lay(new ItemList([.. Enumerable.Repeat<IReadOnlyList<Run>>([new Run("item")], 12)], IsNumbered: true));

        var labels = document.All(StructureRole.Lbl).Select(label => document.Lines(label).Single().Text).ToList();
        Assert.Single(labels.Select(label => label.X + new FixedMeasure().Width(label.Text, label.Face, label.Size)).Distinct());
        Assert.Single(document.All(StructureRole.LBody).Select(body => document.Lines(body)[0].Text.X).Distinct());
    }

    [Fact]
    public void Facts_are_a_list_with_the_names_as_labels_beside_them()
    {
        var document = Sample.Lay(new FactList([new Fact("Quarter", Sample.Words(80)), new Fact("Version", "Draft")]));

        var items = document.All(StructureRole.LI).ToList();
        Assert.Equal(["Quarter", "Version"], items.Select(item => document.Text(item.Children[0])));
        var names = items.Select(item => document.Lines(item.Children[0])[0].Text).ToList();
        var values = items.Select(item => document.Lines(item.Children[1])[0].Text).ToList();
        Assert.Equal(names.Select(name => name.Baseline), values.Select(value => value.Baseline));
        Assert.Equal(values[0].X, values[1].X);
        Assert.True(values[0].X > names[0].X);
        Assert.True(document.Lines(items[0].Children[1]).Count > 1);
    }

    [Fact]
    public void A_short_fact_stays_on_one_page()
    {
        for (var above = 1; above <= 30; above++)
        {
            var facts = Enumerable.Range(1, above).Select(number => new Fact($"Name {number}", "Value"));
            var document = Sample.Lay(new FactList([.. facts, new Fact("Last", Sample.Words(60))]));

            var last = document.All(StructureRole.LI).Last();
            Assert.Equal(5, document.Lines(last.Children[1]).Count);
            Assert.Single(document.PagesOf(last));
        }
    }

    [Theory]
    [InlineData(AssuranceCategory.Assured, "Assured", 1, 0)]
    [InlineData(AssuranceCategory.AssuredWithSupport, "Assured with support", 4, 0)]
    [InlineData(AssuranceCategory.NotAssuredInterventionRequired, "Not assured, intervention required", 1, 4)]
    [InlineData(null, "Not yet judged", 2, 0)]
    [Rule("R132")]
    public void A_category_is_its_full_word_beside_a_mark_that_is_decoration(AssuranceCategory? category, string word, int fills, int lines)
    {
        var document = Sample.Lay(new CategoryMark(category));

        var paragraph = Assert.Single(document.All(StructureRole.P));
        Assert.Equal(word, document.Text(paragraph));
        var marks = document.Marks().Where(placed => placed.Artifact == ArtifactKind.Layout).Select(placed => placed.Mark).ToList();
        Assert.Equal(fills, marks.OfType<FillMark>().Count());
        Assert.Equal(lines, marks.OfType<LineMark>().Count());
        var square = marks.OfType<FillMark>().First();
        Assert.Equal(square.Width, square.Height, 6);
        Assert.True(square.X + square.Width < document.Lines(paragraph)[0].Text.X);
        Assert.All(marks.OfType<LineMark>(), line =>
        {
            Assert.InRange(line.X1, square.X, square.X + square.Width);
            Assert.InRange(line.X2, square.X, square.X + square.Width);
            Assert.InRange(line.Y1, square.Y, square.Y + square.Height);
            Assert.InRange(line.Y2, square.Y, square.Y + square.Height);
        });
    }

    [Fact]
    public void Headings_lead_to_their_places_from_the_outline()
    {
        var document = Sample.Lay(
            new PageBreak(),
            new Heading(2, "Caf\u0065\u0301 \u2192 plan"),
            new Paragraph("Text"),
            new Heading(3, "Deeper"),
            new Paragraph("Text"));

        var entries = document.Marks().Where(placed => placed.Mark is BookmarkMark).ToList();
        Assert.Equal(
            [(1, 1, "Title"), (2, 2, "Caf\u00E9 -> plan"), (2, 3, "Deeper")],
            entries.Select(placed => (placed.Page, ((BookmarkMark)placed.Mark).Level, ((BookmarkMark)placed.Mark).Title)));
        Assert.True(((BookmarkMark)entries[1].Mark).Y < ((BookmarkMark)entries[2].Mark).Y);
    }
}
