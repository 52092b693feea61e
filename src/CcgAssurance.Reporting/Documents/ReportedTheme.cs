using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a report says about a cross-cutting theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Narrative">The narrative, or null.</param>
/// <param name="NothingToReportReason">Why there is nothing to report, or null.</param>
/// <param name="Items">Its achievements, issues and actions.</param>
public sealed record ReportedTheme(Theme Theme, string? Narrative, string? NothingToReportReason, ReportedItems Items);
