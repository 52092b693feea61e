using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Requests.List;

public sealed record ListRequestsViewModel
{
    public static IReadOnlyList<NhsOption> Statuses { get; } =
    [
        new("", "All"), new(ListRequestsFilter.Open, "Open"), new(ListRequestsFilter.Overdue, "Overdue"),
        new(ListRequestsFilter.Closed, "Closed"), new(ListRequestsFilter.Drafts, "Not issued yet"),
    ];

    public static IReadOnlyList<NhsOption> Powers { get; } =
        [new("", "All"), new(ListRequestsFilter.Informal, "Informal"), new("14Z18", "Section 14Z18"), new("14Z19", "Section 14Z19")];

    public static IReadOnlyList<NhsOption> Outcomes { get; } =
        [new("", "All"), new(ListRequestsFilter.Sufficient, "Sufficient"), new(ListRequestsFilter.Insufficient, "Insufficient")];

    public required ListRequestsFilter Filter { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required IReadOnlyList<RequestRow> Rows { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public string? Search => Filter.Search;

    public string? Status => Filter.KnownStatus;

    public string? Power => Filter.KnownPower;

    public string? Outcome => Filter.KnownOutcome;

    public string? AreaTeam => Filter.AreaTeamCode?.Value;

    public bool IsNarrowed => AddressOf(1) != RequestLinks.List();

    /// <summary>The address of a page of what the register is narrowed to.</summary>
    public string AddressOf(int page) => RequestLinks.List(
        Search, Status, Power, Outcome, AreaTeam, Filter.IssuedFrom?.ToString("O"), Filter.IssuedTo?.ToString("O"), page);
}

public sealed record RequestRow
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required RequestPower Power { get; init; }

    public required RequestStage Stage { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly? FirstReplyOn { get; init; }

    public required bool? IsSufficient { get; init; }

    public required int? ReplacedByNumber { get; init; }

    public string Name => InformationRequest.NameOf(Number);

    public string Address => RequestLinks.Show(RequestLinks.KeyOf(Id, Number));

    public bool IsOverdueOn(DateOnly today) => Stage == RequestStage.Issued && DueOn < today;
}
