using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Reporting.Documents;

/// <summary>A disagreement of the group that it asked to print.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="Issue">The title of the issue, or null if it is about the judgement on the domain.</param>
/// <param name="Comment">What the group says.</param>
/// <param name="Reply">What the area team did about it; null while it has not replied.</param>
/// <param name="ReplyReason">Why.</param>
public sealed record ReportedDissent(Focus Focus, string? Issue, string Comment, AreaTeamReply? Reply, string? ReplyReason);
