using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>
/// Tells the second of two people that the record is no longer as they saw it, and sets what is saved beside what they wrote.
/// </summary>
public sealed record ConflictNotice
{
    /// <summary>What happened in the meantime.</summary>
    public required ConflictReason Reason { get; init; }

    /// <summary>Whether the form adds something, so that saving it takes nothing's place.</summary>
    public bool IsNew { get; init; }

    /// <summary>What kind of thing the page is about, such as a quarter.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether anything was typed; some pages ask for nothing but the button.</summary>
    public required bool HasAnswers { get; init; }

    /// <summary>What the button would have done there, such as removed.</summary>
    public required string ButtonDone { get; init; }

    /// <summary>Where to go to keep what is saved.</summary>
    public required string KeepAddress { get; init; }

    /// <summary>The answers in which the two versions differ.</summary>
    public required IReadOnlyList<ComparedAnswer> Differences { get; init; }

    /// <summary>Whether the second person may still save their version over the first.</summary>
    public bool CanStillSave => Reason != ConflictReason.Closed;

    /// <summary>What the button says that saves the form, which may now take the place of something.</summary>
    /// <param name="conflict">What happened meanwhile; null when nothing did.</param>
    /// <param name="save">What it says as a rule.</param>
    public static string Button(ConflictNotice? conflict, string save) =>
        conflict is null or { IsNew: true } ? save : "Replace with my answers";

    /// <summary>
    /// What happened between what a person saw and what is there now. Only a new stage token with the same version means
    /// that nobody touched the record itself.
    /// </summary>
    public static ConflictReason ReasonFor(bool canEdit, Tokens seen, Tokens now) => (canEdit, seen.Version == now.Version) switch
    {
        (false, _) => ConflictReason.Closed,
        (true, true) when seen.StageToken != now.StageToken => ConflictReason.Reopened,
        _ => ConflictReason.Saved,
    };
}
