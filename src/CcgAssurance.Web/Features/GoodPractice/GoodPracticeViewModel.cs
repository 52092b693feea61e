using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.GoodPractice;

public sealed record GoodPracticeViewModel
{
    public required string? Search { get; init; }

    public required string? Focus { get; init; }

    public required IReadOnlyList<NhsOption> Focuses { get; init; }

    public required IReadOnlyList<GoodPracticeRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || Focus is not null;
}

public sealed record GoodPracticeRow(string Text, string FocusName, bool IsSafeguarding, QuarterKey Quarter, string CcgName);
