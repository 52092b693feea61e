using CcgAssurance.Web.Features.Assessments.Material;

namespace CcgAssurance.Web.Features.Assessments.ListEvidence;

/// <summary>One of the lists.</summary>
public sealed record EvidenceList(string Heading, string? Note, IReadOnlyList<EvidenceRow> Rows);
