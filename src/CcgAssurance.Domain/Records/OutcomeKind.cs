namespace CcgAssurance.Domain.Records;

/// <summary>The three ways in which asking a record to change can end.</summary>
public enum OutcomeKind
{
    /// <summary>Nothing stood in the way, and the record has changed.</summary>
    Done,

    /// <summary>A rule stops it.</summary>
    Refused,

    /// <summary>The record is no longer as it was when it was read.</summary>
    Conflict,
}
