namespace CcgAssurance.Reporting;

/// <summary>In which size a document is printed. Its words are the same in each.</summary>
public enum PrintSize
{
    /// <summary>As it was made: a wide page with tables.</summary>
    Ordinary,

    /// <summary>For people who cannot read small print: 16 points or more, an upright page, and one thing after the other.</summary>
    Large,
}
