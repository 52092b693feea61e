namespace CcgAssurance.Reporting.Model;

/// <summary>A heading. A document has one of level 1 and skips no level on the way down.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Text">The words.</param>
public sealed record Heading(int Level, string Text) : Block;
