namespace CcgAssurance.Reporting.Layout;

/// <summary>The colours of a banner: what lies behind it, the bar at its left, and the text.</summary>
internal sealed record BannerColours(Colour Fill, Colour Bar, Colour Text);
