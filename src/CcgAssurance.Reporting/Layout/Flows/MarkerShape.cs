using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>The corners of the marks of a figure, for pages and files alike.</summary>
internal static class MarkerShape
{
    /// <summary>The corners of a mark that encloses an area. A circle has so many that nobody sees one.</summary>
    public static IReadOnlyList<FigurePoint> Corners(FigureMarker marker)
    {
        var reach = marker.Size / 2;
        return marker.Form switch
        {
            MarkerForm.Circle =>
            [
                .. Enumerable.Range(0, PrintStyle.CircleCorners).Select(corner => Math.SinCos(corner * Math.Tau / PrintStyle.CircleCorners))
                    .Select(turn => From(marker, turn.Cos * reach, turn.Sin * reach)),
            ],
            MarkerForm.Square =>
            [
                From(marker, -reach, -reach), From(marker, reach, -reach), From(marker, reach, reach), From(marker, -reach, reach),
            ],
            MarkerForm.Diamond => [From(marker, 0, -reach), From(marker, reach, 0), From(marker, 0, reach), From(marker, -reach, 0)],
            MarkerForm.Triangle => [From(marker, 0, -reach), From(marker, reach, reach), From(marker, -reach, reach)],
            MarkerForm.Cross => throw new ArgumentException("A cross encloses nothing.", nameof(marker)),
        };
    }

    /// <summary>The two strokes of a cross.</summary>
    public static IReadOnlyList<IReadOnlyList<FigurePoint>> Strokes(FigureMarker marker)
    {
        var reach = marker.Size / 2;
        return
        [
            [From(marker, -reach, -reach), From(marker, reach, reach)],
            [From(marker, -reach, reach), From(marker, reach, -reach)],
        ];
    }

    private static FigurePoint From(FigureMarker marker, double right, double down) => new(marker.At.X + right, marker.At.Y + down);
}
