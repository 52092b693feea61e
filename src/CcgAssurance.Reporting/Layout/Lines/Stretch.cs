namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Text of one run, ready to print: its face, and the element that it belongs to.</summary>
internal sealed record Stretch(string Text, Face Face, Colour Colour, StructureElement Element, LinkTarget? Link);
