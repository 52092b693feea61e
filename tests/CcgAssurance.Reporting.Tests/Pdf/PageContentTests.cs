using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Reporting.Tests.Layout;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>The operators that draw a page: no more of them than it takes, and what they draw is what the layout asked for.</summary>
public sealed class PageContentTests
{
    private static readonly DocumentFonts Fonts = DocumentFonts.Load();
    private static readonly Colour Black = new(0, 0, 0);
    private static readonly Colour Red = new(255, 0, 0);
    private static readonly Colour Blue = new(0, 0, 255);

    [Fact]
    public void A_broken_line_takes_no_more_operators_than_an_unbroken_one()
    {
        var dashed = PageOperators.Of(Page(new LineMark(40, 100, 800, 100, 0.6, Red, Dash: 3)), Fonts);

        Assert.Equal(["BDC", "RG", "w", "d", "m", "l", "S", "EMC"], dashed.Select(item => item.Word));
        Assert.Equal("[3] 0", dashed[3].Operands);
    }

    [Fact]
    public void A_row_that_goes_on_is_ruled_off_with_one_line()
    {
        var document = Sample.Lay(Sample.Table(Sample.Row("Row", Sample.Words(600), "")));
        var operators = PageOperators.Of(document.Pages[0], Fonts);

        Assert.Equal(1, operators.Count(item => item is { Word: "d" }));
        Assert.Equal(document.Pages[0].Marks.OfType<LineMark>().Count(), operators.Count(item => item.Word == "S"));
        Assert.InRange(operators.Count(item => item.Word == "S"), 1, 12);
    }

    [Fact]
    public void Nothing_is_set_to_what_is_in_force()
    {
        var document = DocumentLayout.Lay(QuarterlyReportDocument.Build(SampleReport.WithChangesAndResponse(), SampleReport.Draft), Fonts);

        Assert.All(document.Pages, page =>
        {
            var inForce = new Dictionary<string, string?>();
            foreach (var (word, operands) in PageOperators.Of(page, Fonts).Where(item => PageOperators.AtFirst.ContainsKey(item.Word)))
            {
                Assert.NotEqual(inForce.GetValueOrDefault(word), operands);
                inForce[word] = operands;
            }

            Assert.Equal(["RG", "Tf", "rg", "w"], inForce.Keys.Where(word => word != "d").Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Everything_is_drawn_as_it_was_asked_for_whatever_came_before_it()
    {
        var element = new StructureElement(StructureRole.P, null);
        Mark[] marks =
        [
            new TextMark(50, 50, "red", Face.Regular, 11, Red),
            new LineMark(0, 0, 9, 9, 0.5, Blue),
            new FillMark(0, 0, 9, 9, Red),
            new ContentMark(element),
            new LineMark(0, 0, 9, 9, 0.5, Blue, Dash: 3),
            new LineMark(0, 0, 9, 9, 0.5, Blue, Dash: 3),
            new TextMark(50, 50, "black", Face.Regular, 11, Black),
            new LineMark(0, 0, 9, 9, 0.75, Red, Dash: 2),
            new ArtifactMark(ArtifactKind.Layout),
            new LineMark(0, 0, 9, 9, 0.75, Red),
            new TextMark(50, 50, "blue", Face.Regular, 11, Blue),
            new LineMark(0, 0, 9, 9, 1, Black),
        ];

        var drawn = PageOperators.Drawings(PageOperators.Of(Page(marks), Fonts));

        const string red = "1 0 0";
        const string blue = "0 0 1";
        const string black = "0 0 0";
        Assert.Equal(
            [
                new Drawn("TJ", red, black, "1", "[] 0"),
                new Drawn("S", red, blue, "0.5", "[] 0"),
                new Drawn("f", red, blue, "0.5", "[] 0"),
                new Drawn("S", red, blue, "0.5", "[3] 0"),
                new Drawn("S", red, blue, "0.5", "[3] 0"),
                new Drawn("TJ", black, blue, "0.5", "[3] 0"),
                new Drawn("S", black, red, "0.75", "[2] 0"),
                new Drawn("S", black, red, "0.75", "[] 0"),
                new Drawn("TJ", blue, red, "0.75", "[] 0"),
                new Drawn("S", blue, black, "1", "[] 0"),
            ],
            drawn);
    }

    // The bytes double when they are full, so what is allocated is less than four times what is written. A string on the way,
    // with two bytes a letter and the copies that lead to it, would be several times more.
    [Fact]
    public void Pages_are_written_without_strings_in_between()
    {
        var fonts = new UsedFonts(Fonts);
        var text = new TextMark(50.25, 50.125, "AVATAR: To-day the group was assured with support", Face.Regular, 11, Red);
        var line = new LineMark(40.5, 100.25, 800.75, 100.25, 0.6, Blue);
        var page = Page([.. Enumerable.Repeat<Mark[]>([text, line with { Thickness = 0.4 }, line], 200).SelectMany(marks => marks)]);
        _ = new PageContent(page, fonts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var written = new PageContent(page, fonts).Operators.Length;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(written, 50_000, 100_000);
        Assert.InRange(allocated, written, (4 * written) + 20_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.004)]
    [InlineData(-0.006)]
    [InlineData(0.005)]
    [InlineData(0.015)]
    [InlineData(0.3)]
    [InlineData(0.05)]
    [InlineData(9.999)]
    [InlineData(-12.5)]
    [InlineData(100)]
    [InlineData(595.276)]
    [InlineData(-123456.789)]
    public void Numbers_have_as_many_places_as_they_need_and_no_exponent(double value)
    {
        Assert.Equal(Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture), PdfSyntax.Number(value));
        var written = new byte[PdfSyntax.LongestNumber];
        var length = PdfSyntax.WriteFraction(value, written);
        Assert.Equal(Math.Round(value, 5).ToString("0.#####", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(written, 0, length));
    }

    private static LaidOutPage Page(params IReadOnlyList<Mark> marks) => new(842, 595, [new ArtifactMark(ArtifactKind.Layout), .. marks]);
}
