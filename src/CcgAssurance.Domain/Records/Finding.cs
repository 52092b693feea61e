using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Records;

/// <summary>
/// One thing that stands between a record and what somebody wants to do with it: the rule that says so, what to do about it,
/// and the answer to do it on.
/// </summary>
/// <param name="Rule">The rule, shown with its source to the person it stops.</param>
/// <param name="Severity">Whether it stops or only warns.</param>
/// <param name="Message">What to do, as an instruction.</param>
/// <param name="Field">The answer that it is about, by the name it has in the record of answers; null for the record as a whole.</param>
/// <param name="Place">The page on which to do it; null for the page on which it is shown.</param>
public sealed record Finding(GuidanceRule Rule, FindingSeverity Severity, string Message, string? Field = null, FindingPlace? Place = null)
{
    /// <summary>A finding that stops what was asked for.</summary>
    public static Finding Blocking(GuidanceRule rule, string message, string? field = null, FindingPlace? place = null) =>
        new(rule, FindingSeverity.Blocking, message, field, place);

    /// <summary>A finding that only warns.</summary>
    public static Finding Warning(GuidanceRule rule, string message, string? field = null, FindingPlace? place = null) =>
        new(rule, FindingSeverity.Warning, message, field, place);
}
