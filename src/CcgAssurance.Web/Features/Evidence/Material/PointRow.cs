using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Evidence.Material;

/// <summary>A point of the clinical commissioning group as lists show it.</summary>
public sealed record PointRow
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public required QuarterKey Quarter { get; init; }

    public required bool CanChange { get; init; }
}
