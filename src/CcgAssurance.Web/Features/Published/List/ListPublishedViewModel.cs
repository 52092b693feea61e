using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Published.List;

public sealed record ListPublishedViewModel
{
    public required string? Search { get; init; }

    public required string? AreaTeam { get; init; }

    public required string? Year { get; init; }

    public required string? Quarter { get; init; }

    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required IReadOnlyList<NhsOption> Years { get; init; }

    public required IReadOnlyList<NhsOption> Quarters { get; init; }

    /// <summary>Whether nothing at all is published yet.</summary>
    public required bool IsEmpty { get; init; }

    public required IReadOnlyList<PublishedRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || AreaTeam is not null || Year is not null || Quarter is not null;

    /// <summary>The address of one page of what was searched for.</summary>
    public string PageAddress(int page) => PublishedLinks.List(Search, AreaTeam, Year, Quarter, page);
}
