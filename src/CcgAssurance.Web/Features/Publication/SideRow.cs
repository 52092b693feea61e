using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>What one side decided about the final version; nothing yet where there is no name.</summary>
public sealed record SideRow(AssuranceSide Party, bool? IsReleased, string? Reason, string? DecidedBy, DateTimeOffset? DecidedAt);
