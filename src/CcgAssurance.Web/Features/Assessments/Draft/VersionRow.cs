using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>A frozen version in a list.</summary>
public sealed record VersionRow(int Number, OutputState State, DateTimeOffset FrozenAt, string FrozenBy, string? Note);
