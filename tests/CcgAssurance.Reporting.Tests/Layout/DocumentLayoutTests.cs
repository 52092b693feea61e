using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class DocumentLayoutTests
{
    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void Nothing_of_the_body_lies_outside_the_margins(string name)
    {
        Check(Documents.Lay(name), Sheet.A4(PageOrientation.Landscape));
        Check(Documents.LayPortrait(name), Sheet.A4(PageOrientation.Portrait));

        static void Check(LaidOutDocument document, Sheet sheet)
        {
            const double Tolerance = 0.1;
            var measure = new FixedMeasure();
            var body = document.Marks().Where(placed => placed.Artifact is null or ArtifactKind.Layout).ToList();
            Assert.All(body.Select(placed => placed.Mark).OfType<TextMark>(), text =>
            {
                var (ascent, descent) = measure.Reach(text.Face, text.Size);
                Assert.InRange(text.X, sheet.Left - Tolerance, sheet.Right);
                Assert.InRange(text.X + measure.Width(text.Text.TrimEnd(), text.Face, text.Size), sheet.Left, sheet.Right + Tolerance);
                Assert.InRange(text.Baseline - ascent, sheet.Top - Tolerance, sheet.Bottom);
                Assert.InRange(text.Baseline + descent, sheet.Top, sheet.Bottom + Tolerance);
            });
            Assert.All(body.Select(placed => placed.Mark).OfType<FillMark>(), fill =>
            {
                Assert.InRange(fill.X, sheet.Left - Tolerance, sheet.Right);
                Assert.InRange(fill.X + fill.Width, sheet.Left, sheet.Right + Tolerance);
                Assert.InRange(fill.Y, sheet.Top - Tolerance, sheet.Bottom);
                Assert.InRange(fill.Y + fill.Height, sheet.Top, sheet.Bottom + Tolerance);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void Every_word_is_there_once_and_in_order(string name)
    {
        var document = Documents.Lay(name);

        var expected = string.Concat(Documents.Texts(name).Prepend("Title"));
        var content = document.All()
            .Where(element => element.Role != StructureRole.Lbl || element.Parent!.Parent!.IsNumbered is false)
            .Where(element => element.Children.Count == 0 || element.Role == StructureRole.P)
            .Where(element => element.Role != StructureRole.Link || element.Parent!.Role != StructureRole.P);
        var found = string.Concat(content.Select(document.Text)).Replace("\u2022", "", StringComparison.Ordinal);
        Assert.Equal(WithoutSpaces(expected), WithoutSpaces(found));
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void On_each_page_content_is_drawn_in_reading_order(string name)
    {
        var document = Documents.Lay(name);

        var places = document.All().Select((element, place) => (element, place)).ToDictionary(pair => pair.element, pair => pair.place);
        foreach (var page in document.Pages)
        {
            StructureElement? before = null;
            foreach (var element in page.Marks.OfType<ContentMark>().Select(mark => mark.Element))
            {
                var comesBack = before is { Role: StructureRole.Link } && before.Parent == element;
                var goesOn = before is null || places[element] >= places[before];
                Assert.True(comesBack || goesOn, $"{element.Role} is drawn after {before?.Role}.");
                before = element;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void Every_mark_belongs_to_content_or_decoration_and_content_to_the_structure(string name)
    {
        var document = Documents.Lay(name);

        var elements = document.All().ToHashSet();
        var marks = document.Marks();
        Assert.All(marks, placed => Assert.True(placed.Element is not null || placed.Artifact is not null || placed.Mark is BookmarkMark));
        Assert.All(marks.Where(placed => placed.Element is not null), placed => Assert.Contains(placed.Element!, elements));
        Assert.All(marks.Where(placed => placed.Mark is FillMark or LineMark), placed => Assert.NotNull(placed.Artifact));
        Assert.All(elements, element => Assert.All(element.Children, child => Assert.Same(element, child.Parent)));
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void No_page_is_without_content(string name)
    {
        var document = Documents.Lay(name);

        // Empty rows have no words; all other pages do.
        Assert.All(document.Pages, page => Assert.True(page.Marks.OfType<ContentMark>().Any() || name == "no words"));
    }

    [Theory]
    [MemberData(nameof(Documents.Awkward), MemberType = typeof(Documents))]
    public void The_same_document_gives_the_same_marks(string name) =>
        Assert.Equal(Written(Documents.Lay(name)), Written(Documents.Lay(name)));

    [Fact]
    public void Each_page_says_which_of_how_many_it_is()
    {
        var document = Sample.Lay(new Paragraph("One"), new PageBreak(), new Paragraph("Two"), new PageBreak(), new Paragraph("Three"));

        Assert.Equal(["Footer", "Page 1 of 3"], document.Decorations(1, ArtifactKind.Footer));
        Assert.Equal(["Footer", "Page 2 of 3"], document.Decorations(2, ArtifactKind.Footer));
        Assert.Equal(["Footer", "Page 3 of 3"], document.Decorations(3, ArtifactKind.Footer));
        Assert.All(Enumerable.Range(1, 3), page => Assert.Equal(["Header", "End"], document.Decorations(page, ArtifactKind.Header)));
    }

    [Fact]
    public void A_running_header_that_is_too_long_is_cut_before_it_meets_the_end_of_the_line()
    {
        var furniture = new PageFurniture(PageOrientation.Portrait, Sample.Words(60), "Quarter 1", Sample.Words(60));
        var document = DocumentLayout.Lay(new ReportDocument(Sample.Properties, furniture, [Sample.Title]), new FixedMeasure());

        foreach (var kind in new[] { ArtifactKind.Header, ArtifactKind.Footer })
        {
            var marks = document.Marks().Where(placed => placed.Artifact == kind).Select(placed => placed.Mark);
            var texts = marks.OfType<TextMark>().ToList();
            Assert.EndsWith("...", texts[0].Text, StringComparison.Ordinal);
            Assert.True(texts[0].X + new FixedMeasure().Width(texts[0].Text, texts[0].Face, texts[0].Size) < texts[1].X);
        }
    }

    [Theory]
    [InlineData("DRAFT", 1)]
    [InlineData("Not sent to anyone, and much too long a remark", 1)]
    [InlineData(null, 0)]
    [InlineData(" ", 0)]
    public void A_watermark_is_the_first_thing_on_each_page_or_on_none(string? watermark, int count)
    {
        var twoPages = Sample.Landscape(watermark, [Sample.Title, new PageBreak(), new Paragraph("Two")]);
        var document = DocumentLayout.Lay(twoPages, new FixedMeasure());

        Assert.Equal(2, document.Pages.Count);
        Assert.All(document.Pages, page =>
        {
            Assert.Equal(count, page.Marks.Count(mark => mark is ArtifactMark { Kind: ArtifactKind.Watermark }));
            Assert.Equal(count, page.Marks.OfType<TextMark>().Count(text => text.Turn != 0));
        });
        if (count > 0)
        {
            var page = document.Pages[1];
            Assert.Equal(ArtifactKind.Watermark, Assert.IsType<ArtifactMark>(page.Marks[0]).Kind);
            var word = Assert.IsType<TextMark>(page.Marks[1]);
            var (sine, cosine) = Math.SinCos(word.Turn * Math.PI / 180);
            var length = new FixedMeasure().Width(word.Text, word.Face, word.Size);
            var (ascent, descent) = new FixedMeasure().Reach(word.Face, word.Size);
            Assert.InRange(word.X, 0, page.Width / 2);
            Assert.InRange(word.Baseline, page.Height / 2, page.Height);
            Assert.Equal(page.Width / 2, word.X + (length / 2 * cosine) - ((ascent - descent) / 2 * sine), 6);
            Assert.Equal(page.Height / 2, word.Baseline - (length / 2 * sine) - ((ascent - descent) / 2 * cosine), 6);
        }
    }

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
            var document = Sample.Lay(new FactList([.. facts, new Fact("Last", Sample.Words(70))]));

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

    [Theory]
    [InlineData(PageOrientation.Portrait, 595.276, 841.89)]
    [InlineData(PageOrientation.Landscape, 841.89, 595.276)]
    public void The_page_is_A4(PageOrientation orientation, double width, double height)
    {
        var furniture = new PageFurniture(orientation, "", "", "");
        var document = DocumentLayout.Lay(new ReportDocument(Sample.Properties, furniture, [Sample.Title]), new FixedMeasure());

        var page = Assert.Single(document.Pages);
        Assert.Equal((width, height), (page.Width, page.Height));
        Assert.Same(Sample.Properties, document.Properties);
    }

    [Fact]
    public void What_the_fonts_lack_is_counted_once_however_often_it_is_printed()
    {
        var furniture = new PageFurniture(PageOrientation.Landscape, "\U0001F600", "", "", Watermark: "\u6F22");
        var table = Sample.Grouped(new TableGroup("Group \u2192", [], [Sample.Row("Row \u2713", Sample.Words(2000), "\u2665")]));
        var body = new ReportDocument(Sample.Properties, furniture, [Sample.Title, new FactList([new Fact("a \u2192", "b")]), table]);

        Assert.Equal(6, DocumentLayout.Lay(body, new FixedMeasure()).ReplacedCharacters);
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Written(LaidOutDocument document) => string.Join('\n', document.Marks().Select(placed => placed.Mark switch
    {
        ContentMark content => content.Element.Role.ToString(),
        LinkMark link => string.Create(CultureInfo.InvariantCulture, $"{link.X} {link.Y} {link.Width} {link.Height} {link.Target}"),
        var other => string.Create(CultureInfo.InvariantCulture, $"{other}"),
    }));
}
