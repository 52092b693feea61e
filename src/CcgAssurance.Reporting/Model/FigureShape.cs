using System.Text.Json.Serialization;

namespace CcgAssurance.Reporting.Model;

/// <summary>
/// One thing that is drawn in a figure, in points from its top left corner. The kinds of it are the types named here; documents are kept
/// with these names, which stay as they are.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(FigureLine), "line")]
[JsonDerivedType(typeof(FigureMarker), "marker")]
[JsonDerivedType(typeof(FigureRectangle), "rectangle")]
[JsonDerivedType(typeof(FigureText), "text")]
public abstract record FigureShape;

/// <summary>A line through points; two points make a straight one.</summary>
/// <param name="Points">The points, two or more.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Thickness">How thick it is.</param>
/// <param name="Dash">How long its dashes and the gaps between them are; 0 where it is not broken.</param>
public sealed record FigureLine(IReadOnlyList<FigurePoint> Points, FigureInk Ink, double Thickness = 1, double Dash = 0) : FigureShape;

/// <summary>A mark at a point.</summary>
/// <param name="At">Its middle.</param>
/// <param name="Form">Its form, which tells it from other marks for whoever sees no colours.</param>
/// <param name="Size">How wide and tall it is.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="IsFilled">Whether it is filled; an open one is white within.</param>
public sealed record FigureMarker(FigurePoint At, MarkerForm Form, double Size, FigureInk Ink, bool IsFilled = true) : FigureShape;

/// <summary>A rectangle.</summary>
/// <param name="From">Its top left corner.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="IsFilled">Whether it is filled; an open one is an outline.</param>
public sealed record FigureRectangle(FigurePoint From, double Width, double Height, FigureInk Ink, bool IsFilled = true) : FigureShape;

/// <summary>Words on one line, in the typeface of the document.</summary>
/// <param name="At">Where they stand, on their baseline.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">Which part of them stands there.</param>
/// <param name="Size">The size of the type; 12 or more, so that large print has 16.</param>
/// <param name="Ink">Their colour.</param>
/// <param name="IsStrong">Whether they carry weight.</param>
public sealed record FigureText(
    FigurePoint At, string Text, TextAnchor Anchor, double Size, FigureInk Ink = FigureInk.Text, bool IsStrong = false) : FigureShape;
