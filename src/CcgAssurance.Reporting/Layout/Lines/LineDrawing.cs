namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Draws lines of text one under the other.</summary>
internal static class LineDrawing
{
    /// <summary>Draws lines as the content of their elements, with their links, category marks and entries of the outline.</summary>
    public static void Draw(PageBuilder page, IReadOnlyList<TextLine> lines, int from, int to, double x, double y)
    {
        for (var at = from; at < to; at++)
        {
            var line = lines[at];
            y += at == from ? 0 : line.Before;
            Draw(page, line, x, y);
            y += line.Height;
        }
    }

    /// <summary>Draws the words of lines that stand somewhere else already, as decoration.</summary>
    public static void DrawAgain(PageBuilder page, IReadOnlyList<TextLine> lines, double x, double y)
    {
        page.Artifact(ArtifactKind.Layout);
        for (var at = 0; at < lines.Count; at++)
        {
            y += at == 0 ? 0 : lines[at].Before;
            if (lines[at].Chip is { } chip)
            {
                ChipDrawing.Draw(page, chip, lines[at].ChipSize, x, y + lines[at].Baseline);
            }

            foreach (var piece in lines[at].Pieces)
            {
                page.Add(Text(piece, x, y + lines[at].Baseline));
            }

            y += lines[at].Height;
        }
    }

    private static void Draw(PageBuilder page, TextLine line, double x, double y)
    {
        if (line.Entry is { } entry)
        {
            page.Add(new BookmarkMark(entry.Level, entry.Title, y));
        }

        if (line.Chip is { } chip)
        {
            ChipDrawing.Draw(page, chip, line.ChipSize, x, y + line.Baseline);
        }

        foreach (var piece in line.Pieces)
        {
            page.Content(piece.Element);
            if (piece.Link is { } link && piece.Width > 0)
            {
                page.Add(new LinkMark(link.Element, x + piece.X, y, piece.Width, line.Height, link.Address, link.Description));
            }

            page.Add(Text(piece, x, y + line.Baseline));
        }

        Underline(page, line, x, y + line.Baseline + PrintStyle.UnderlineDrop);
    }

    private static TextMark Text(Piece piece, double x, double baseline) =>
        new(x + piece.X, baseline, piece.Text, piece.Face, piece.Size, piece.Colour);

    private static void Underline(PageBuilder page, TextLine line, double x, double y)
    {
        foreach (var piece in line.Pieces.Where(piece => piece.Link is not null && piece.Width > 0))
        {
            page.Artifact(ArtifactKind.Layout);
            page.Add(new LineMark(x + piece.X, y, x + piece.X + piece.Width, y, PrintStyle.UnderlineThickness, piece.Colour));
        }
    }
}
