namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>An entry of the outline that leads to a line.</summary>
internal sealed record OutlineEntry(int Level, string Title);
