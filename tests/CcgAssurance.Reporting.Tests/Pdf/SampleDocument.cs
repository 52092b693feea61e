using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>
/// A document laid out by hand, with one of everything that a layout can ask of the writer: a link within a paragraph, a table cell
/// that runs over two pages, empty cells with and without marks, all kinds of decoration.
/// </summary>
internal sealed class SampleDocument
{
    public const string Title = "Assurance of “Anyshire” (CCG): été";
    public const string LongCell = "This cell begins on the first page and ends on the second.";

    private const double Height = 842;
    private const double Left = 72;
    private const double Size = 11;

    public static readonly DateTimeOffset MadeAt = new(2014, 11, 21, 14, 30, 0, TimeSpan.FromHours(1));

    private static readonly Colour Ink = new(0x21, 0x2B, 0x32);
    private static readonly Colour Blue = new(0x00, 0x5E, 0xB8);

    private readonly ITextMeasure _measure;
    private readonly List<Mark> _first = [];
    private readonly List<Mark> _second = [];
    private readonly StructureElement _root = new(StructureRole.Document, null);

    private SampleDocument(ITextMeasure measure) => _measure = measure;

    public static LaidOutDocument Make(ITextMeasure measure, string title = Title)
    {
        var sample = new SampleDocument(measure);
        Decorate(sample._first, "Page 1 of 2");
        Decorate(sample._second, "Page 2 of 2");
        sample.AddText();
        sample.AddList();
        sample.AddTable();
        var properties = new DocumentProperties(title, "NHS England (Anyshire & Sometown)", "How the group was assured <in quarter 2>", MadeAt);
        return new LaidOutDocument(
            properties, sample._root, [new LaidOutPage(595, Height, sample._first), new LaidOutPage(595, Height, sample._second)], 0);
    }

    private static void Decorate(List<Mark> page, string number)
    {
        page.Add(new ArtifactMark(ArtifactKind.Watermark));
        page.Add(new TextMark(170, 560, "DRAFT", Face.Bold, 100, new Colour(0xE8, 0xED, 0xEE), Turn: 45));
        page.Add(new ArtifactMark(ArtifactKind.Header));
        page.Add(new TextMark(Left, 40, "CCG assurance", Face.SemiBold, 9, Ink));
        page.Add(new LineMark(Left, 46, 523, 46, 0.5, Blue));
        page.Add(new ArtifactMark(ArtifactKind.Footer));
        page.Add(new TextMark(Left, 806, number, Face.Regular, 9, Ink));
    }

    private void AddText()
    {
        _first.Add(new BookmarkMark(1, "Assurance of Anyshire", 80));
        Write(_first, _root.Add(StructureRole.H1), 100, "AVATAR: Assurance of Anyshire", Face.Bold, 20);
        _first.Add(new BookmarkMark(2, "What was found", 130));
        Write(_first, _root.Add(StructureRole.H2), 140, "What was found", Face.Bold, 15);
        var paragraph = _root.Add(StructureRole.P);
        Write(_first, paragraph, 165, "A first line about To-day’s “findings”, and ");
        Write(_first, paragraph, 180, "the source is ");
        var x = Left + _measure.Width("the source is ", Face.Regular, Size);
        AddLink(paragraph, x, 180, "the guidance", 165);
        x += _measure.Width("the guidance", Face.Regular, Size);
        Add(_first, paragraph, x, 180, " of 2014/15.");
    }

    // The words of a link, and under them the area to press; the second area stands for the rest of a link on another line.
    private void AddLink(StructureElement paragraph, double x, double baseline, string text, double otherLine)
    {
        var link = paragraph.Add(StructureRole.Link);
        var target = new Uri("https://www.england.nhs.uk/ccg (1)/é");
        var width = _measure.Width(text, Face.Regular, Size);
        Add(_first, link, x, baseline, text, colour: Blue);
        _first.Add(new LinkMark(link, x, baseline - 9, width, 12, target, "The guidance – 2014/15"));
        _first.Add(new LinkMark(link, 400, otherLine - 9, 40, 12, target, "The guidance – 2014/15"));
    }

    private void AddList()
    {
        foreach (var isNumbered in new[] { false, true })
        {
            var list = _root.Add(StructureRole.L, isNumbered: isNumbered);
            var top = isNumbered ? 240 : 205;
            foreach (var (index, text) in new[] { "Well led", "Delivering change" }.Index())
            {
                var item = list.Add(StructureRole.LI);
                Add(_first, item.Add(StructureRole.Lbl), Left, top + (15 * index), isNumbered ? $"{index + 1}." : "•");
                Add(_first, item.Add(StructureRole.LBody).Add(StructureRole.P), Left + 15, top + (15 * index), text);
            }
        }
    }

    private void AddTable()
    {
        _second.Add(new BookmarkMark(2, "The domains", 70));
        Write(_first, _root.Add(StructureRole.H2), 285, "The domains", Face.Bold, 15);
        var table = _root.Add(StructureRole.Table, summary: "What was found for each domain");
        var header = table.Add(StructureRole.THead).Add(StructureRole.TR);
        _first.Add(new ArtifactMark(ArtifactKind.Layout));
        _first.Add(new FillMark(Left, 296, 400, 20, new Colour(0xD8, 0xDD, 0xE0)));
        Add(_first, header.Add(StructureRole.TH, HeadingScope.Column), Left, 310, "Domain", Face.SemiBold);
        Add(_first, header.Add(StructureRole.TH, HeadingScope.Column), 200, 310, "Findings", Face.SemiBold);
        var body = table.Add(StructureRole.TBody);
        var group = body.Add(StructureRole.TR).Add(StructureRole.TH, HeadingScope.Column, columnSpan: 2);
        Add(_first, group, Left, 330, "All domains", Face.SemiBold);

        var row = body.Add(StructureRole.TR);
        Add(_first, row.Add(StructureRole.TH, HeadingScope.Row), Left, 350, "Domain 1");
        var cell = row.Add(StructureRole.TD).Add(StructureRole.P);
        Add(_first, cell, 200, 350, "This cell begins on the first page ");
        Repeat("Domain (continued)");
        Add(_second, cell, 200, 100, "and ends on the second.");

        // Two empty cells: one of which nothing is drawn, and one with a stretch of its own.
        var second = body.Add(StructureRole.TR);
        Add(_second, second.Add(StructureRole.TH, HeadingScope.Row), Left, 120, "Domain 2");
        second.Add(StructureRole.TD);
        var third = body.Add(StructureRole.TR);
        Add(_second, third.Add(StructureRole.TH, HeadingScope.Row), Left, 140, "Domain 3");
        _second.Add(new ContentMark(third.Add(StructureRole.TD)));
        Write(_second, _root.Add(StructureRole.P), 170, "Σ and Ж and ½ — the end.");
    }

    private void Repeat(string label)
    {
        _second.Add(new ArtifactMark(ArtifactKind.Layout));
        _second.Add(new TextMark(Left, 80, label, Face.Italic, Size, Ink));
    }

    private static void Write(List<Mark> page, StructureElement element, double baseline, string text, Face face = Face.Regular, double size = Size) =>
        Add(page, element, Left, baseline, text, face, size);

    private static void Add(
        List<Mark> page, StructureElement element, double x, double baseline, string text, Face face = Face.Regular, double size = Size, Colour? colour = null)
    {
        page.Add(new ContentMark(element));
        page.Add(new TextMark(x, baseline, text, face, size, colour ?? Ink));
    }
}
