namespace CcgAssurance.Reporting.Layout;

/// <summary>The colours of a banner: what lies behind it, the bar at its left, and the text.</summary>
internal sealed record BannerColours(Colour Fill, Colour Bar, Colour Text)
{
    /// <summary>Whether its ground is so pale that the word across the page stands out from it.</summary>
    public bool IsPale => Fill == PrintStyle.PaleGrey;
}
