using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.List;

public sealed record ListEvidenceViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required string? Scope { get; init; }

    public required string? Focus { get; init; }

    public required IReadOnlyList<NhsOption> Scopes { get; init; }

    public required IReadOnlyList<NhsOption> Focuses { get; init; }

    /// <summary>National and local insight, and soft intelligence for those who may know of it, each on its own (R109).</summary>
    public required IReadOnlyList<EvidenceList> Lists { get; init; }

    /// <summary>What shows a shortfall and so belongs on the agenda of the next conversation (R34).</summary>
    public required IReadOnlyList<EvidenceRow> ForTheAgenda { get; init; }

    public required bool CanAdd { get; init; }
}
