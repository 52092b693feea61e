using System.Globalization;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>
/// Breaks the runs of a paragraph into lines: as many words on a line as there is room for, and a new line where the text has one.
/// </summary>
internal sealed class LineBreaking(ITextMeasure measure, TextNormaliser normaliser)
{
    // Widths are sums of parts; what differs by less than this is the same.
    private const double Tolerance = 0.01;

    /// <summary>
    /// Makes the lines of one paragraph. Links in it become parts of its element. A paragraph without a word has no lines.
    /// </summary>
    /// <param name="runs">The text.</param>
    /// <param name="element">What the text is the content of.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">How wide the column is.</param>
    /// <param name="indent">How far from the left edge of the column each line begins.</param>
    public IReadOnlyList<TextLine> Break(
        IReadOnlyList<Run> runs,
        StructureElement element,
        TextStyle style,
        double width,
        double indent = 0)
    {
        var lines = WordsOfLines(LineWords.Of(Stretches(runs, element, style)), style.Size, width - indent);
        return
        [
            .. lines.Select((words, index) => Line(
                LineAssembly.Pieces(words, measure, style.Size, indent), style, index == 0 ? style.Before : 0, index, lines.Count)),
        ];
    }

    /// <summary>The bullet of a list.</summary>
    public string Bullet { get; } = measure.CanShow('\u2022') ? "\u2022" : "-";

    /// <summary>A text as it will be printed, for whoever only wants to know how wide it is or whether it is empty.</summary>
    public string CleanUncounted(string text) => normaliser.CleanUncounted(text);

    /// <summary>A text as it is printed.</summary>
    public string Clean(string text) => normaliser.Clean(text);

    /// <summary>How wide a text is on one line.</summary>
    public double WidthOf(string text, TextStyle style) => measure.Width(text, style.Face, style.Size);

    /// <summary>A piece of text of our own, such as a bullet, whose characters are in every font.</summary>
    public Piece Label(string text, StructureElement element, TextStyle style, double x) =>
        new(x, text, measure.Width(text, style.Face, style.Size), style.Face, style.Size, style.Colour, element);

    /// <summary>A line with these pieces.</summary>
    public TextLine Line(IReadOnlyList<Piece> pieces, TextStyle style) => Line(pieces, style, before: 0, index: 0, count: 1);

    private List<List<Word>> WordsOfLines(IReadOnlyList<Word> words, double size, double room)
    {
        var lines = new List<List<Word>>();
        var used = 0.0;
        var ends = true;
        var first = 0;
        foreach (var word in words.SelectMany(word => Split(word, size, room)))
        {
            if (ends || used + word.Width > room + Tolerance)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(word);
            ends = word.EndsLine;
            used += WidthWithSpace(word, size);
            if (ends)
            {
                FillLastLine(lines, first, size, room);
                first = lines.Count;
            }
        }

        FillLastLine(lines, first, size, room);
        return lines;
    }

    // A word alone on the last line gets the one before it for company, as long as two stay where that was.
    private void FillLastLine(List<List<Word>> lines, int first, double size, double room)
    {
        while (lines.Count - first >= 2 && lines[^1].Count(IsWhole) < 2 && lines[^2].Count(IsWhole) > 2
            && lines[^2][^1].Width <= room / 2
            && WidthWithSpace(lines[^2][^1], size) + lines[^1].Sum(word => WidthWithSpace(word, size)) <= room + Tolerance)
        {
            lines[^1].Insert(0, lines[^2][^1]);
            lines[^2].RemoveAt(lines[^2].Count - 1);
        }
    }

    // Of "improvement-focused" the first half is none.
    private static bool IsWhole(Word word) => word.Space is not null || word.IsLast;

    private double WidthWithSpace(Word word, double size) =>
        word.Width + (word.Space is { } space ? measure.Width(" ", space.Face, size) : 0);

    private TextLine Line(IReadOnlyList<Piece> pieces, TextStyle style, double before, int index, int count)
    {
        var (ascent, descent) = measure.Reach(style.Face, style.Size);
        return new TextLine
        {
            Height = style.LineHeight,
            Baseline = ((style.LineHeight - ascent - descent) / 2) + ascent,
            Pieces = pieces,
            Index = index,
            Count = count,
            Before = before,
        };
    }

    private List<Stretch> Stretches(IReadOnlyList<Run> runs, StructureElement element, TextStyle style)
    {
        var texts = runs.Select(run => string.Join('\n', run.Text.Split('\n').Select(normaliser.Clean))).ToList();
        var stretches = new List<Stretch>();
        for (var at = 0; at < runs.Count; at++)
        {
            if (texts[at].Length == 0)
            {
                continue;
            }

            var face = style.FaceOf(runs[at].IsStrong);
            if (runs[at].Link is not { } address || string.IsNullOrWhiteSpace(texts[at]))
            {
                stretches.Add(new Stretch(texts[at], face, style.Colour, Weighed(element, runs[at]), null));
                continue;
            }

            // Two manners, one link: half of its words are strong.
            var target = stretches is [.., { Link: { } before }] && before.Address == address
                ? before
                : new LinkTarget(address, Description(runs, texts, at), element.Add(StructureRole.Link));
            stretches.Add(new Stretch(texts[at], face, style.LinkColour, Weighed(target.Element, runs[at]), target));
        }

        return stretches;
    }

    private static StructureElement Weighed(StructureElement element, Run run) =>
        run.IsStrong && !string.IsNullOrWhiteSpace(run.Text) ? element.Add(StructureRole.Strong) : element;

    private static string Description(IReadOnlyList<Run> runs, List<string> texts, int from)
    {
        var to = from;
        while (to < runs.Count && runs[to].Link == runs[from].Link)
        {
            to++;
        }

        return string.Concat(texts[from..to]).Replace('\n', ' ').Trim();
    }

    // A word that is wider than the column is cut where the column ends, but never within what a reader takes for one character.
    private IEnumerable<Word> Split(Word word, double size, double width)
    {
        if (Measured(word, size).Width <= width + Tolerance)
        {
            yield return word;
            yield break;
        }

        var part = new Word();
        var room = width;
        foreach (var fragment in word.Fragments)
        {
            var rest = fragment.Text;
            while (rest.Length > 0)
            {
                var taken = Fitting(rest, fragment.Stretch.Face, size, room);
                if (taken == 0 && part.Fragments.Count == 0)
                {
                    taken = StringInfo.GetNextTextElementLength(rest);
                }

                if (taken > 0)
                {
                    part.Add(fragment.Stretch, rest[..taken]);
                    room -= measure.Width(rest[..taken], fragment.Stretch.Face, size);
                    rest = rest[taken..];
                }

                if (rest.Length > 0)
                {
                    yield return Measured(part, size);
                    part = new Word();
                    room = width;
                }
            }
        }

        part.Space = word.Space;
        part.EndsLine = word.EndsLine;
        part.IsLast = word.IsLast;
        yield return Measured(part, size);
    }

    // The number of leading characters that fit, found by halving.
    private int Fitting(string text, Face face, double size, double room)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var fits = 0;
        var tooMany = starts.Length + 1;
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            if (measure.Width(text[..EndOf(middle)], face, size) <= room + Tolerance)
            {
                fits = middle;
            }
            else
            {
                tooMany = middle;
            }
        }

        return EndOf(fits);

        int EndOf(int characters) => characters == starts.Length ? text.Length : starts[characters];
    }

    private Word Measured(Word word, double size)
    {
        foreach (var fragment in word.Fragments)
        {
            word.Width += measure.Width(fragment.Text, fragment.Stretch.Face, size);
        }

        return word;
    }
}
