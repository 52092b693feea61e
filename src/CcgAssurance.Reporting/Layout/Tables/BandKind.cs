namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>What a row of a laid-out table is.</summary>
internal enum BandKind
{
    /// <summary>The headings of the columns.</summary>
    Header,

    /// <summary>The heading of a group, across all columns.</summary>
    GroupTitle,

    /// <summary>What stands below such a heading, across all columns.</summary>
    Lead,

    /// <summary>A row with a cell for each column.</summary>
    Row,
}
