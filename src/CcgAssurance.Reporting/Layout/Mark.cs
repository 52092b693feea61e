using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>Something on a page, or the beginning of a stretch of marks that belong to one part of the structure.</summary>
internal abstract record Mark;

/// <summary>What follows on this page is the content of an element of the structure.</summary>
internal sealed record ContentMark(StructureElement Element) : Mark;

/// <summary>What follows on this page is decoration that nobody reads out.</summary>
internal sealed record ArtifactMark(ArtifactKind Kind) : Mark;

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Baseline">The height of its baseline.</param>
/// <param name="Text">The text; every character of it is in the font.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">The size of the type.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Turn">By how many degrees it is turned anticlockwise about its beginning.</param>
internal sealed record TextMark(double X, double Baseline, string Text, Face Face, double Size, Colour Colour, double Turn = 0) : Mark;

/// <summary>A filled rectangle.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Colour">The colour.</param>
/// <param name="IsPaleGround">Whether it is so pale that the word across the page stands out from it and may lie over it.</param>
internal sealed record FillMark(double X, double Y, double Width, double Height, Colour Colour, bool IsPaleGround = false) : Mark;

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins, from the left.</param>
/// <param name="Y1">Where it begins, from the top.</param>
/// <param name="X2">Where it ends, from the left.</param>
/// <param name="Y2">Where it ends, from the top.</param>
/// <param name="Thickness">How thick it is.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Dash">How long its dashes and the gaps between them are; 0 where it is not broken.</param>
internal sealed record LineMark(double X1, double Y1, double X2, double Y2, double Thickness, Colour Colour, double Dash = 0) : Mark;

/// <summary>A line through points, or the area that they enclose.</summary>
/// <param name="Points">The points, from the top left corner of the page.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Thickness">How thick the line is; 0 where the area is filled.</param>
/// <param name="Dash">How long its dashes and the gaps between them are; 0 where it is not broken.</param>
internal sealed record PathMark(IReadOnlyList<FigurePoint> Points, Colour Colour, double Thickness, double Dash = 0) : Mark;

/// <summary>The area that an element takes, which a figure has to say.</summary>
/// <param name="Element">The element.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
internal sealed record AreaMark(StructureElement Element, double X, double Y, double Width, double Height) : Mark;

/// <summary>An area that leads to an address. It may be one of several of the same link, whose text runs over lines.</summary>
/// <param name="Element">The link in the structure.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Target">The address.</param>
/// <param name="Description">What is read out for it.</param>
internal sealed record LinkMark(
    StructureElement Element, double X, double Y, double Width, double Height, Uri Target, string Description)
    : Mark;

/// <summary>An entry of the outline, which leads to this height of this page.</summary>
internal sealed record BookmarkMark(int Level, string Title, double Y) : Mark;
