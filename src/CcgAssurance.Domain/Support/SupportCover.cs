using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>What it depends on whether a package supports a domain in a quarter.</summary>
/// <param name="Domains">The domains for which it is agreed.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="AgreedAt">Since when both sides agree it; null while they do not.</param>
/// <param name="EndsOn">Its last day.</param>
/// <param name="CompletedOn">The day on which its outcome was recorded; null until then.</param>
public sealed record SupportCover(
    IReadOnlyList<DomainNumber> Domains, SupportStage Stage, DateTimeOffset? AgreedAt, DateOnly? EndsOn, DateOnly? CompletedOn)
{
    /// <summary>
    /// Whether it supports a domain that is assured with support in a quarter: both sides agreed it, and it has not ended before the
    /// last day of the quarter. It may start later (2014/15 operational guidance, paras 51 and 54).
    /// </summary>
    /// <param name="domain">The domain.</param>
    /// <param name="lastDay">The last day of the quarter.</param>
    [Rule("R145")]
    public bool Supports(DomainNumber domain, DateOnly lastDay) =>
        AgreedAt is not null
        && Stage is SupportStage.Agreed or SupportStage.Completed
        && Domains.Contains(domain)
        && EndsOn >= lastDay
        && !(CompletedOn < lastDay);
}
