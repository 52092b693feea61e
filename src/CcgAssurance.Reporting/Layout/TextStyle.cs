namespace CcgAssurance.Reporting.Layout;

/// <summary>How a text is set.</summary>
/// <param name="Face">The face of what is not strong.</param>
/// <param name="Size">The size of the type in points.</param>
/// <param name="Colour">The colour of the text.</param>
/// <param name="LinkColour">The colour of a link in it.</param>
/// <param name="Before">What lies above it, unless it is the first of its page or cell.</param>
internal sealed record TextStyle(Face Face, double Size, Colour Colour, Colour LinkColour, double Before)
{
    /// <summary>The distance from one line to the next.</summary>
    public double LineHeight => Size * PrintStyle.Leading;

    /// <summary>The face of a run: strong words stand out from plain ones, but do not make a heading any heavier.</summary>
    public Face FaceOf(bool isStrong) => isStrong && Face == Face.Regular ? Face.SemiBold : Face;
}
