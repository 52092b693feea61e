using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Html;

/// <summary>
/// Draws a figure as SVG within the page. Its looks are attributes of SVG and no styles, which a strict Content-Security-Policy refuses,
/// and it is as wide as what it stands in, so that it fits a narrow screen.
/// </summary>
internal sealed class HtmlFigure(HtmlWriter html)
{
    private const int LettersOfKey = 8;

    /// <summary>Draws a figure with its caption.</summary>
    public void Write(Figure figure) => html.Element("figure", "app-figure", () =>
    {
        if (!string.IsNullOrWhiteSpace(figure.Caption))
        {
            html.Element("figcaption", "app-figure__caption", () => html.Element("strong", [], () => html.Text(figure.Caption)));
        }

        WriteDrawing(figure, KeyOf(figure));
    });

    /// <summary>Draws the figure alone.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="key">What tells its title and description from those of other figures on the page.</param>
    public void WriteDrawing(Figure figure, string key)
    {
        var (title, description) = ($"figure-{key}-title", $"figure-{key}-description");
        html.Element(
            "svg",
            [
                ("class", "app-figure__drawing"), ("role", "img"), ("aria-labelledby", $"{title} {description}"),
                ("viewBox", $"0 0 {Number(figure.Width)} {Number(figure.Height)}"), ("width", "100%"),
            ],
            () =>
            {
                html.Element("title", [("id", title)], () => html.Text(figure.Title));
                html.Element("desc", [("id", description)], () => html.Text(figure.Alternative));
                foreach (var shape in figure.Shapes)
                {
                    Write(shape);
                }
            });
    }

    /// <summary>What tells a figure from others: the same figure has the same key each time.</summary>
    public static string KeyOf(Figure figure)
    {
        var words = string.Join('\n', figure.Words.Prepend(figure.Alternative).Prepend(figure.Title));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..LettersOfKey];
    }

    private void Write(FigureShape shape)
    {
        switch (shape)
        {
            case FigureLine line:
                Shape("polyline", [("points", Points(line.Points)), .. Stroke(line.Ink, line.Thickness), .. Dash(line.Dash)]);
                break;
            case FigureMarker { Form: MarkerForm.Cross } cross:
                var strokes = MarkerShape.Strokes(cross).Select(stroke => $"M{Points(stroke)}");
                Shape("path", [("d", string.Concat(strokes)), .. Stroke(cross.Ink, PrintStyle.MarkerOutline * 2)]);
                break;
            case FigureMarker { Form: MarkerForm.Circle } circle:
                Shape("circle", [.. Place("cx", "cy", circle.At), ("r", Number(circle.Size / 2)), .. Marked(circle)]);
                break;
            case FigureMarker marker:
                Shape("polygon", [("points", Points(MarkerShape.Corners(marker))), .. Marked(marker)]);
                break;
            case FigureRectangle rectangle:
                Shape(
                    "rect",
                    [
                        .. Place("x", "y", rectangle.From), ("width", Number(rectangle.Width)), ("height", Number(rectangle.Height)),
                        .. rectangle.IsFilled ? [("fill", Colour(rectangle.Ink))] : Stroke(rectangle.Ink, PrintStyle.MarkerOutline),
                    ]);
                break;
            case FigureText text:
                Write(text);
                break;
            default:
                throw new NotSupportedException($"{shape.GetType().Name} cannot be drawn as HTML yet.");
        }
    }

    private void Write(FigureText text)
    {
        List<(string, string)> attributes =
        [
            .. Place("x", "y", text.At), ("text-anchor", Anchor(text.Anchor)), ("font-size", Number(text.Size)), ("fill", Colour(text.Ink)),
        ];
        if (text.IsStrong)
        {
            attributes.Add(("font-weight", "bold"));
        }

        html.Element("text", attributes, () => html.Text(text.Text));
    }

    private void Shape(string name, IReadOnlyList<(string Name, string Value)> attributes) => html.Element(name, attributes, () => { });

    private static IReadOnlyList<(string Name, string Value)> Stroke(FigureInk ink, double thickness) =>
        [("fill", "none"), ("stroke", Colour(ink)), ("stroke-width", Number(thickness)), ("stroke-linejoin", "round")];

    private static IReadOnlyList<(string Name, string Value)> Dash(double dash) => dash > 0 ? [("stroke-dasharray", Number(dash))] : [];

    private static IReadOnlyList<(string Name, string Value)> Marked(FigureMarker marker) =>
    [
        ("fill", marker.IsFilled ? Colour(marker.Ink) : "#ffffff"), ("stroke", Colour(marker.Ink)),
        ("stroke-width", Number(PrintStyle.MarkerOutline)),
    ];

    private static IReadOnlyList<(string Name, string Value)> Place(string across, string down, FigurePoint point) =>
        [(across, Number(point.X)), (down, Number(point.Y))];

    private static string Points(IEnumerable<FigurePoint> points) =>
        string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private static string Anchor(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Start => "start",
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
    };

    // Words have the colour of the text around, which a reader may have chosen.
    private static string Colour(FigureInk ink)
    {
        var colour = PrintStyle.Of(ink);
        return ink == FigureInk.Text ? "currentColor" : $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}";
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
