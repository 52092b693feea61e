namespace CcgAssurance.Reporting.Layout;

/// <summary>One page: its size in points, and what is drawn on it, in the order of drawing.</summary>
internal sealed record LaidOutPage(double Width, double Height, IReadOnlyList<Mark> Marks);
