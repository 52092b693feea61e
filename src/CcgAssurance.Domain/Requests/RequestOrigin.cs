using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Requests;

/// <summary>The issue that a request helps to monitor.</summary>
/// <param name="Assessment">The quarter in whose report the issue stands.</param>
/// <param name="Issue">The issue, by the key that it keeps when it is carried to later quarters.</param>
public sealed record RequestOrigin(AssessmentId Assessment, Guid Issue);
