namespace CcgAssurance.Domain.Assessments;

/// <summary>Which way an item goes in its list.</summary>
public enum ItemMove
{
    /// <summary>Before the one above it.</summary>
    Up,

    /// <summary>After the one below it.</summary>
    Down,
}
