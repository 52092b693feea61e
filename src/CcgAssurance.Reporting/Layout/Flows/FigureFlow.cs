using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>A figure with the words above it, all on one page. One that is larger than the page is drawn smaller.</summary>
internal sealed class FigureFlow : IFlow
{
    // So much of a page it may take with the words above it, since there is a heading too; but however long those words are, it gets some.
    private const double MostOfPage = 0.8;
    private const double LeastOfPage = 0.5;

    private readonly Figure _figure;
    private readonly StructureElement _element;
    private readonly FigureDrawing _drawing;
    private readonly IReadOnlyList<TextLine> _caption;
    private readonly double _scale;

    public FigureFlow(Figure figure, StructureElement root, LineBreaking breaking, Sheet sheet)
    {
        _figure = figure;
        var hasCaption = !string.IsNullOrWhiteSpace(breaking.CleanUncounted(figure.Caption ?? ""));
        var parent = hasCaption ? root.Add(StructureRole.Div) : root;
        _caption = hasCaption ? Caption(figure.Caption!, parent.Add(StructureRole.Caption), breaking, sheet) : [];
        _element = parent.Add(StructureRole.Figure, alternative: figure.ReadOut);
        _drawing = new FigureDrawing(breaking);
        var height = Math.Max(sheet.BodyHeight * LeastOfPage, (sheet.BodyHeight * MostOfPage) - HeightOfCaption);
        _scale = Math.Min(1, Math.Min(sheet.BodyWidth / figure.Width, height / figure.Height));
    }

    /// <inheritdoc/>
    public double Opening => PrintStyle.FigureBefore + HeightOfCaption + Height;

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    private double Height => _figure.Height * _scale;

    private double HeightOfCaption => _caption.Count == 0 ? 0 : LineFitting.Height(_caption) + PrintStyle.FigureGap;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        if (!page.IsAtTop && page.Room < Opening)
        {
            page.Break();
        }

        page.Space(PrintStyle.FigureBefore);
        if (_caption.Count > 0)
        {
            LineDrawing.Draw(page, _caption, 0, _caption.Count, page.Sheet.Left, page.Y);
            page.Advance(HeightOfCaption);
        }

        var (left, width) = (page.Sheet.Left, _figure.Width * _scale);
        page.Content(_element);
        page.Add(new AreaMark(_element, left, page.Y, width, Height));
        foreach (var mark in _drawing.Marks(_figure, left, page.Y, _scale))
        {
            page.Add(mark);
        }

        page.Advance(Height + PrintStyle.FigureAfter);
    }

    // A caption is a group in PDF 1.7, so its words stand in a paragraph (ISO 32000-1, 14.8.4.2).
    private static IReadOnlyList<TextLine> Caption(string words, StructureElement element, LineBreaking breaking, Sheet sheet) =>
        breaking.Break([new Run(words)], element.Add(StructureRole.P), PrintStyle.FigureCaption, sheet.TextWidth);
}
