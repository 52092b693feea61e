using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>Says below a chart what its lines and marks stand for, on as many lines as that takes.</summary>
/// <param name="widthOf">How wide words are.</param>
internal sealed class ChartLegend(Func<string, double> widthOf)
{
    private const double TypeSize = 12;
    private const double LineHeight = 18;
    private const double SampleWidth = 30;
    private const double Gap = 6;
    private const double Between = 16;

    /// <summary>Adds it and gives the height of the chart with it.</summary>
    /// <param name="shapes">The shapes of the chart.</param>
    /// <param name="entries">The words of each entry, and its sample between two points.</param>
    /// <param name="top">The baseline of its first line.</param>
    /// <param name="width">How wide the chart is.</param>
    public double Add(
        List<FigureShape> shapes,
        IEnumerable<(string Words, Func<FigurePoint, FigurePoint, IEnumerable<FigureShape>> Sample)> entries,
        double top,
        double width)
    {
        var (x, y) = (0.0, top);
        foreach (var (words, sample) in entries)
        {
            var needed = SampleWidth + Gap + widthOf(words);
            if (x > 0 && x + needed > width)
            {
                (x, y) = (0, y + LineHeight);
            }

            var middle = Math.Round(y - (TypeSize / 3), 2);
            shapes.AddRange(sample(new FigurePoint(Math.Round(x, 2), middle), new FigurePoint(Math.Round(x + SampleWidth, 2), middle)));
            shapes.Add(new FigureText(new FigurePoint(Math.Round(x + SampleWidth + Gap, 2), y), words, TextAnchor.Start, TypeSize));
            x += needed + Between;
        }

        return y + (LineHeight / 3);
    }
}
