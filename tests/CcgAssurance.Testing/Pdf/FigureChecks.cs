using System.Globalization;

namespace CcgAssurance.Testing.Pdf;

/// <summary>Whether each figure says what it shows and where it is, and draws nothing elsewhere (ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4).</summary>
internal static class FigureChecks
{
    // What is as thick as a line reaches a little beyond its middle.
    private const double Tolerance = 2;

    public static IEnumerable<PdfFault> Of(PdfRead document) => document.Root.Find("Figure").SelectMany(figure => Of(document, figure));

    private static IEnumerable<PdfFault> Of(PdfRead document, PdfElement figure)
    {
        if (string.IsNullOrWhiteSpace(figure.Alternative))
        {
            yield return new PdfFault(PdfFaultKind.FigureWithoutAlternative, figure.ToString());
        }

        if (figure.Attributes.GetValueOrDefault("Placement") != "Block")
        {
            yield return new PdfFault(PdfFaultKind.FigureNotPlaced, figure.ToString());
        }

        if (figure.Pages.Count != 1)
        {
            yield return new PdfFault(PdfFaultKind.FigureSplit, $"{figure} is on {figure.Pages.Count} pages.");
        }

        if (!figure.Attributes.TryGetValue("BBox", out var corners))
        {
            yield return new PdfFault(PdfFaultKind.FigureWithoutBox, figure.ToString());
        }
        else if (figure.Pages is [var page, ..] && PointsOf(figure, page).FirstOrDefault(point => !IsWithin(Box(corners), point)) is { } stray)
        {
            yield return new PdfFault(PdfFaultKind.FigureOutsideBox, $"{figure} draws at {stray} outside of [{corners}].");
        }
    }

    private static double[] Box(string corners) => [.. corners.Split(' ').Select(corner => double.Parse(corner, CultureInfo.InvariantCulture))];

    private static bool IsWithin(double[] box, Point point) =>
        point.X >= box[0] - Tolerance && point.Y >= box[1] - Tolerance && point.X <= box[2] + Tolerance && point.Y <= box[3] + Tolerance;

    private static IEnumerable<Point> PointsOf(PdfElement figure, int page) => figure.All.SelectMany(element => element.Content)
        .OfType<PdfMarkedContent>()
        .Where(content => content.Page == page)
        .SelectMany(content => content.Marks is { } marks
            ? marks.Points.Select(point => new Point(point.X, point.Y))
                .Concat(marks.Texts.SelectMany(text => (Point[])[new(text.X, text.Y), new(text.X + text.Width, text.Y)]))
            : []);

    private sealed record Point(double X, double Y);
}
