using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a report says about a domain.</summary>
/// <param name="Number">The domain.</param>
/// <param name="Category">The summary judgement, or null while nobody has decided.</param>
/// <param name="Rationale">The reasons for it, which the group sees when it answers a draft and no document prints.</param>
/// <param name="Items">Its achievements, issues and actions.</param>
public sealed record ReportedDomain(DomainNumber Number, AssuranceCategory? Category, string? Rationale, ReportedItems Items)
{
    /// <summary>Why it was not decided together with the group, which reads it as it reads the reasons; null where it was.</summary>
    public string? NotJointReason { get; init; }
}
