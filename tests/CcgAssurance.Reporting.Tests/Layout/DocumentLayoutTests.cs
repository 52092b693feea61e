using System.Globalization;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>What is true of every document and of its pages.</summary>
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
            .Where(element => !IsInline(element) && element.Children.All(IsInline));
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
                var comesBack = before is not null && IsInline(before) && before.Parent == element;
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
            var word = page.Marks.OfType<TextMark>().First();
            var (sine, cosine) = Math.SinCos(word.Turn * Math.PI / 180);
            var length = new FixedMeasure().Width(word.Text, word.Face, word.Size);
            var (ascent, descent) = new FixedMeasure().Reach(word.Face, word.Size);
            Assert.InRange(word.X, 0, page.Width / 2);
            Assert.InRange(word.Baseline, page.Height / 2, page.Height);
            Assert.Equal(page.Width / 2, word.X + (length / 2 * cosine) - ((ascent - descent) / 2 * sine), 6);
            Assert.Equal(page.Height / 2, word.Baseline - (length / 2 * sine) - ((ascent - descent) / 2 * cosine), 6);
        }
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
        var table = Sample.Grouped(new TableGroup("Group \u2717", [], [Sample.Row("Row \u2713", Sample.Words(2000), "\u2665")]));
        var body = new ReportDocument(Sample.Properties, furniture, [Sample.Title, new FactList([new Fact("a \u2717", "b")]), table]);

        Assert.Equal(6, DocumentLayout.Lay(body, new FixedMeasure()).ReplacedCharacters);
    }

    // A part of a paragraph, an item or a cell.
    private static bool IsInline(StructureElement element) => element.Role is StructureRole.Link or StructureRole.Strong;

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Written(LaidOutDocument document) => string.Join('\n', document.Marks().Select(placed => placed.Mark switch
    {
        ContentMark content => content.Element.Role.ToString(),
        LinkMark link => string.Create(CultureInfo.InvariantCulture, $"{link.X} {link.Y} {link.Width} {link.Height} {link.Target}"),
        var other => string.Create(CultureInfo.InvariantCulture, $"{other}"),
    }));
}
