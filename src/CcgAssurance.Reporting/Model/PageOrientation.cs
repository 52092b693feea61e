namespace CcgAssurance.Reporting.Model;

/// <summary>Which way round an A4 page is.</summary>
public enum PageOrientation
{
    /// <summary>Taller than wide, as a letter.</summary>
    Portrait,

    /// <summary>Wider than tall, as a report whose tables have many columns.</summary>
    Landscape,
}
