using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Conditions.List;

public sealed record ListConditionsViewModel
{
    public static IReadOnlyList<NhsOption> Statuses { get; } =
        [new("", "Open"), new(ListConditionsFilter.Discharged, "Discharged"), new(ListConditionsFilter.All, "Open and discharged")];

    public static IReadOnlyList<NhsOption> Levels { get; } = [new("", "All levels"), .. ConditionOptions.Levels];

    public required string? Search { get; init; }

    public required string? Status { get; init; }

    public required string? Level { get; init; }

    public required string? AreaTeam { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required IReadOnlyList<ConditionRow> Rows { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || Status is not null || Level is not null || AreaTeam is not null;
}

public sealed record ConditionRow
{
    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Text { get; init; }

    public required ConditionSupportLevel Level { get; init; }

    public required DateOnly? DischargedOn { get; init; }

    /// <summary>The earliest review without a decision; null where none is planned.</summary>
    public required DateOnly? NextReviewOn { get; init; }

    /// <summary>Whether what that review found is recorded.</summary>
    public required bool HasFindings { get; init; }
}
