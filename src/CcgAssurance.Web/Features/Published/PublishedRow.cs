using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Published;

/// <summary>A published report in a list.</summary>
public sealed record PublishedRow
{
    public required AssessmentId Id { get; init; }

    public required QuarterKey Key { get; init; }

    public required string CcgName { get; init; }

    /// <summary>What the group is called since and what became of it, in words; null where there is nothing to say.</summary>
    public required string? Fate { get; init; }

    public required bool IsInvented { get; init; }

    public required string AreaTeam { get; init; }

    /// <summary>The number of the version that is public.</summary>
    public required int Version { get; init; }

    /// <summary>When the second side released it.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required bool IsBeingCorrected { get; init; }

    /// <summary>What that version says, once it was read.</summary>
    public HeadlineAssessment? Headline { get; init; }
}
