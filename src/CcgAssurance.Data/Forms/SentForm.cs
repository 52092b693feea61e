namespace CcgAssurance.Data.Forms;

/// <summary>
/// A form that was sent and saved, so that the same form sent again saves nothing and is answered as it was the first time. It is saved in
/// one transaction with what it changed, and forgotten after <see cref="DaysKept"/> days.
/// </summary>
public sealed class SentForm
{
    /// <summary>How long a form is known, in days; whoever sends it again after that saves it again.</summary>
    public const int DaysKept = 7;

    /// <summary>The length of the fingerprint, in characters.</summary>
    public const int ContentLength = 64;

    /// <summary>The page that the form was on, as it was shown that one time.</summary>
    public required Guid PageKey { get; init; }

    /// <summary>Which of the forms on the page it was.</summary>
    public required int Number { get; init; }

    /// <summary>The fingerprint of what was in it.</summary>
    public required string Content { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Where it led to.</summary>
    public string? Address { get; set; }

    /// <summary>What was said there.</summary>
    public string? Message { get; set; }

    /// <summary>What was to be looked at although it was saved, one line each.</summary>
    public string? Warnings { get; set; }
}
