namespace CcgAssurance.Reporting.Layout;

/// <summary>A colour in sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue);
