namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>The part of a word that lies in one stretch. A word of which half is strong has two.</summary>
internal sealed record Fragment(Stretch Stretch, string Text);
