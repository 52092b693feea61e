namespace CcgAssurance.Reporting.Layout;

/// <summary>Which cells a heading cell is about.</summary>
internal enum HeadingScope
{
    /// <summary>Those below it.</summary>
    Column,

    /// <summary>Those beside it.</summary>
    Row,
}
