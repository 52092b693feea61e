namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about a cross-cutting theme.</summary>
public sealed record PublicTheme(string Name, string? Narrative, string? NothingToReportReason, PublicItems Items);
