namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>What of several columns goes onto one page.</summary>
/// <param name="To">For each column, the first line that does not.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Label">How much the first column leaves free at its top.</param>
internal sealed record SideBySidePart(IReadOnlyList<int> To, double Height, double Label);
