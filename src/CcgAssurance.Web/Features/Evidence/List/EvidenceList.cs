using CcgAssurance.Web.Features.Evidence.Material;

namespace CcgAssurance.Web.Features.Evidence.List;

/// <summary>One of the lists.</summary>
public sealed record EvidenceList(string Heading, string? Note, IReadOnlyList<EvidenceRow> Rows);
