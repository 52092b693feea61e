namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>
/// Tells the second of two people that the record is no longer as they saw it, and sets what is saved beside what they wrote.
/// </summary>
public sealed record MovedOnNotice
{
    /// <summary>Whether the second person may still save their version over the first.</summary>
    public required bool CanStillSave { get; init; }

    /// <summary>Where to go to keep what is saved.</summary>
    public required string KeepAddress { get; init; }

    /// <summary>The answers in which the two versions differ.</summary>
    public required IReadOnlyList<ComparedAnswer> Differences { get; init; }
}
