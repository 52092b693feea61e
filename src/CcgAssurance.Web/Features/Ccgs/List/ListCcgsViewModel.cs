using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs.List;

public sealed record ListCcgsViewModel
{
    public required string? Search { get; init; }

    public required string? AreaTeam { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required IReadOnlyList<CcgRow> Rows { get; init; }

    /// <summary>What became of those of these groups that changed.</summary>
    public required IReadOnlyDictionary<OrganisationCode, CcgFate> Fates { get; init; }

    /// <summary>The final reports on these groups that are not public because a side does not release them.</summary>
    public required ILookup<OrganisationCode, RefusedReport> Refused { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }
}

public sealed record CcgRow
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }

    public required string AreaTeam { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required bool IsInvented { get; init; }

    public required bool HasChanged { get; init; }

    public required int? Patients { get; init; }
}
