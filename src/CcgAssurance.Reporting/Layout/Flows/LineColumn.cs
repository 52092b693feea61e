using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>Lines one under the other, and where their left edge is on the page.</summary>
internal sealed record LineColumn(double X, IReadOnlyList<TextLine> Lines);
