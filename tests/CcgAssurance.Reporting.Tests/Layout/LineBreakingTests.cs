using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class LineBreakingTests
{
    private static readonly TextStyle Style = new(Face.Regular, 10, PrintStyle.Ink, PrintStyle.Blue, Before: 7);

    private static readonly Uri Address = new("https://example.org/a");

    // A character is 5 points wide.
    [Theory]
    [InlineData("aa bb cc", 40, "aa bb cc")]
    [InlineData("aa bb cc", 39, "aa bb |cc")]
    [InlineData("aa bb cc", 25, "aa bb |cc")]
    [InlineData("aa bb cc", 24, "aa |bb |cc")]
    [InlineData("  aa   bb  ", 50, "aa bb")]
    [InlineData("aa\u00A0bb cc", 25, "aa\u00A0bb |cc")]
    [InlineData("abcdefgh ij", 20, "abcd|efgh |ij")]
    [InlineData("x abcdefgh ij", 20, "x |abcd|efgh |ij")]
    [InlineData("abcdefghij k", 20, "abcd|efgh|ij k")]
    [InlineData("improvement-focused", 60, "improvement-|focused")]
    [InlineData("and/or", 20, "and/|or")]
    [InlineData("aa 4-hour", 30, "aa |4-hour")]
    [InlineData("2014-15 a", 35, "2014-15 |a")]
    [InlineData("2014/15 a", 35, "2014/15 |a")]
    [InlineData("a e\u0301e\u0301e\u0301e\u0301", 10, "a |\u00E9\u00E9|\u00E9\u00E9")]
    [InlineData("W", 1, "W")]
    [InlineData("   ", 50, "")]
    public void As_many_words_as_fit_stand_on_a_line(string text, double width, string lines) =>
        Assert.Equal(lines, Written(Break(width, new Run(text))));

    [Fact]
    public void A_token_of_two_hundred_characters_is_cut_where_the_column_ends()
    {
        var lines = Break(60, new Run($"see {new string('x', 200)} end"));

        Assert.All(lines, line => Assert.InRange(Edge(line), 0, 60.01));
        Assert.Equal(18, lines.Count);
        Assert.Equal(new string('x', 200), Written(lines[1..]).Replace("|", "", StringComparison.Ordinal)[..200]);
    }

    [Fact]
    public void The_end_of_a_run_is_not_the_end_of_a_word()
    {
        var lines = Break(40, new Run("to be "), new Run("assured", IsStrong: true), new Run("."));

        Assert.Equal("to be |assured.", Written(lines));
        Assert.Equal([Face.SemiBold, Face.Regular], lines[1].Pieces.Select(piece => piece.Face));
        Assert.Equal([0, 35], lines[1].Pieces.Select(piece => piece.X));
    }

    [Fact]
    public void An_over_long_word_of_two_runs_is_cut_where_the_column_ends() =>
        Assert.Equal("aaabb|bbbb", Written(Break(25, new Run("aaa"), new Run("bbbbbb", IsStrong: true))));

    [Fact]
    public void A_space_belongs_to_the_run_that_has_it()
    {
        var pieces = Break(200, new Run("one "), new Run("two", IsStrong: true), new Run(" three"))[0].Pieces;

        Assert.Equal(["one ", "two", " three"], pieces.Select(piece => piece.Text));
        Assert.Equal([0, 20, 35], pieces.Select(piece => piece.X));
        Assert.Equal([15, 15, 30], pieces.Select(piece => piece.Width));
    }

    [Fact]
    public void A_link_over_two_lines_is_one_link()
    {
        var paragraph = Paragraph();
        var lines = Break(paragraph, 50, new Run("see "), new Run("the long guidance", Link: Address), new Run(" now"));

        Assert.Equal("see the |long |guidance |now", Written(lines));
        var link = Assert.Single(paragraph.Children);
        var pieces = lines.SelectMany(line => line.Pieces).Where(piece => piece.Link is not null).ToList();
        Assert.Equal(["the ", "long ", "guidance"], pieces.Select(piece => piece.Text));
        Assert.All(pieces, piece => Assert.Same(link, piece.Element));
        Assert.All(pieces, piece => Assert.Equal("the long guidance", piece.Link!.Description));
        Assert.All(pieces, piece => Assert.Equal(PrintStyle.Blue, piece.Colour));
    }

    [Fact]
    public void Two_runs_that_lead_to_one_address_are_one_link()
    {
        var paragraph = Paragraph();
        Break(
            paragraph,
            500,
            new Run("plain ", Link: Address),
            new Run("strong", IsStrong: true, Address),
            new Run(" and "),
            new Run("again", Link: Address));

        Assert.Equal(2, paragraph.Children.Count);
    }

    [Fact]
    public void Only_the_first_line_has_space_above_it()
    {
        var lines = Break(20, new Run("aaaa bbbb cccc"));

        Assert.Equal([7, 0, 0], lines.Select(line => line.Before));
        Assert.Equal([0, 1, 2], lines.Select(line => line.Index));
        Assert.All(lines, line => Assert.Equal(3, line.Count));
        Assert.All(lines, line => Assert.Equal(13.5, line.Height));
        Assert.All(lines, line => Assert.Equal(9.25, line.Baseline));
    }

    [Fact]
    public void Indented_lines_have_less_room()
    {
        var lines = Breaking().Break([new Run("aaaa bbbb")], Paragraph(), Style, 40, indent: 10);

        Assert.Equal("aaaa |bbbb", Written(lines));
        Assert.All(lines, line => Assert.Equal(10, line.Pieces[0].X));
    }

    [Fact]
    public void Strong_words_are_a_part_of_their_paragraph_and_of_a_link_that_they_stand_in()
    {
        var paragraph = Paragraph();
        Break(
            paragraph,
            500,
            new Run("Owner: ", IsStrong: true),
            new Run("the CCG, "),
            new Run("see ", Link: Address),
            new Run("here", IsStrong: true, Address));

        Assert.Equal([StructureRole.Strong, StructureRole.Link], paragraph.Children.Select(part => part.Role));
        Assert.Equal([StructureRole.Strong], paragraph.Children[1].Children.Select(part => part.Role));
    }

    [Theory]
    [InlineData(45, "aaa bbb ccc", "aaa bbb |ccc")]
    [InlineData(60, "aaa bbb ccc ddd", "aaa bbb |ccc ddd")]
    [InlineData(60, "aaa bbb ccc ddd eee", "aaa bbb ccc |ddd eee")]
    [InlineData(60, "aaa bbb ccc ddd\neee", "aaa bbb |ccc ddd |eee")]
    [InlineData(60, "aaa bbb ccc aaa-bbb", "aaa bbb |ccc aaa-bbb")]
    public void A_word_alone_on_the_last_line_gets_company_where_two_stay_on_the_line_before(double width, string text, string expected) =>
        Assert.Equal(expected, Written(Break(width, new Run(text))));

    private static LineBreaking Breaking()
    {
        var measure = new FixedMeasure();
        return new LineBreaking(measure, new TextNormaliser(measure));
    }

    private static StructureElement Paragraph() => new(StructureRole.P, parent: null);

    private static List<TextLine> Break(double width, params IReadOnlyList<Run> runs) => Break(Paragraph(), width, runs);

    private static List<TextLine> Break(StructureElement element, double width, params IReadOnlyList<Run> runs) =>
        [.. Breaking().Break(runs, element, Style, width)];

    private static string Written(IEnumerable<TextLine> lines) =>
        string.Join('|', lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));

    private static double Edge(TextLine line) => line.Pieces[^1].X + line.Pieces[^1].Width;
}
