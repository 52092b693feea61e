using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Responses;

/// <summary>One thing that a group is asked about: the judgement on a domain, or an issue with its title as it was shared.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="IssueId">The issue; null for the judgement.</param>
/// <param name="IssueTitle">The title of the issue; null for the judgement.</param>
public sealed record ResponseSubject(Focus Focus, Guid? IssueId = null, string? IssueTitle = null);
