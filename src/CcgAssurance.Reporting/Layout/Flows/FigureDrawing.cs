using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>Turns the shapes of a figure into marks on a page.</summary>
internal sealed class FigureDrawing(LineBreaking breaking)
{
    /// <summary>The marks of a figure whose top left corner is here.</summary>
    public IEnumerable<Mark> Marks(Figure figure, double left, double top, double scale)
    {
        return figure.Shapes.SelectMany(shape => shape switch
        {
            FigureLine line => [Path(line.Points, line.Ink, line.Thickness * scale, line.Dash * scale)],
            FigureMarker marker => Marker(marker),
            FigureRectangle rectangle => Rectangle(rectangle),
            FigureText text => Text(text),
            _ => throw new ArgumentException($"A {shape.GetType().Name} cannot be drawn.", nameof(figure)),
        });

        FigurePoint Place(FigurePoint point) => new(left + (point.X * scale), top + (point.Y * scale));

        PathMark Path(IEnumerable<FigurePoint> points, FigureInk ink, double thickness, double dash = 0) =>
            new([.. points.Select(Place)], PrintStyle.Of(ink), thickness, dash);

        IEnumerable<Mark> Marker(FigureMarker marker)
        {
            var outline = PrintStyle.MarkerOutline * scale;
            if (marker.Form == MarkerForm.Cross)
            {
                return MarkerShape.Strokes(marker).Select(stroke => Path(stroke, marker.Ink, outline * 2));
            }

            var corners = MarkerShape.Corners(marker);
            var inside = Path(corners, marker.Ink, thickness: 0);
            var around = Path([.. corners, corners[0]], marker.Ink, outline);
            return [marker.IsFilled ? inside : inside with { Colour = PrintStyle.White }, around];
        }

        IEnumerable<Mark> Rectangle(FigureRectangle rectangle)
        {
            var (from, to) = (rectangle.From, new FigurePoint(rectangle.From.X + rectangle.Width, rectangle.From.Y + rectangle.Height));
            FigurePoint[] corners = [from, new(to.X, from.Y), to, new(from.X, to.Y), from];
            return [Path(corners, rectangle.Ink, rectangle.IsFilled ? 0 : PrintStyle.MarkerOutline * scale)];
        }

        IEnumerable<Mark> Text(FigureText text)
        {
            var words = breaking.Clean(text.Text).Trim();
            if (words.Length == 0)
            {
                return [];
            }

            var face = text.IsStrong ? Face.SemiBold : Face.Regular;
            var style = new TextStyle(face, text.Size * scale, PrintStyle.Of(text.Ink), PrintStyle.Of(text.Ink), Before: 0);
            var at = Place(text.At);
            var x = at.X - (breaking.WidthOf(words, style) * PartBefore(text.Anchor));
            return [new TextMark(x, at.Y, words, face, style.Size, style.Colour)];
        }
    }

    private static double PartBefore(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Start => 0,
        TextAnchor.Middle => 0.5,
        TextAnchor.End => 1,
    };
}
