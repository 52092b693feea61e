namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Text in one manner on one line.</summary>
/// <param name="X">Where it begins, from the left edge of its column.</param>
/// <param name="Text">The text. A space at the end of a line is kept, so that whoever copies the text gets whole words.</param>
/// <param name="Width">How wide it is without such a space.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">The size of the type.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Element">What it is the content of.</param>
/// <param name="Link">Where it leads, or null.</param>
internal sealed record Piece(
    double X,
    string Text,
    double Width,
    Face Face,
    double Size,
    Colour Colour,
    StructureElement Element,
    LinkTarget? Link = null);
