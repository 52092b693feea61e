using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class LineFittingTests
{
    // Each number is a paragraph of so many lines, each line 10 points high; an h is a heading of one line.
    [Theory]
    [InlineData("1", 9, 0)]
    [InlineData("1", 10, 1)]
    [InlineData("2", 10, 0)]
    [InlineData("3", 20, 0)]
    [InlineData("4", 10, 0)]
    [InlineData("4", 20, 2)]
    [InlineData("4", 30, 2)]
    [InlineData("5", 30, 3)]
    [InlineData("5", 40, 3)]
    [InlineData("9", 50, 5)]
    [InlineData("1 4", 20, 1)]
    [InlineData("1 4", 30, 3)]
    [InlineData("h 4", 20, 0)]
    [InlineData("h 4", 30, 3)]
    [InlineData("1 h 1", 20, 1)]
    [InlineData("1 h h 4", 40, 1)]
    [InlineData("1 h h 4", 50, 5)]
    public void No_widow_no_orphan_and_no_heading_alone(string paragraphs, double room, int fitting) =>
        Assert.Equal(fitting, LineFitting.Fit(Lines(paragraphs), 0, room));

    [Theory]
    [InlineData("1", 9, 1)]
    [InlineData("3", 20, 2)]
    [InlineData("h 4", 20, 2)]
    [InlineData("4", 30, 2)]
    [InlineData("", 30, 0)]
    public void On_a_page_of_its_own_something_always_fits(string paragraphs, double room, int fitting) =>
        Assert.Equal(fitting, LineFitting.FitSomehow(Lines(paragraphs), 0, room));

    [Theory]
    [InlineData("1 1", 10)]
    [InlineData("2", 20)]
    [InlineData("3", 30)]
    [InlineData("9", 20)]
    [InlineData("h 9", 30)]
    [InlineData("", 0)]
    public void A_page_ends_with_no_fewer_lines(string paragraphs, double height) =>
        Assert.Equal(height, LineFitting.Opening(Lines(paragraphs)));

    private static List<TextLine> Lines(string paragraphs) =>
        [.. paragraphs.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Paragraph)];

    private static IEnumerable<TextLine> Paragraph(string paragraph)
    {
        var isHeading = paragraph == "h";
        var count = isHeading ? 1 : int.Parse(paragraph, System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(0, count).Select(index => new TextLine
        {
            Height = 10,
            Baseline = 8,
            Pieces = [],
            Index = index,
            Count = count,
            KeepsWithNext = isHeading,
        });
    }
}
