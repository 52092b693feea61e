using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

public sealed record QuarterGridViewModel
{
    public required GridPlace Place { get; init; }

    public required GridPeriod Period { get; init; }

    public required QuarterGridFilter Filter { get; init; }

    public required DateOnly Today { get; init; }

    public required bool SeesDrafts { get; init; }

    public required bool SeesOverdue { get; init; }

    /// <summary>All groups, for the counts.</summary>
    public required IReadOnlyList<QuarterGridRow> All { get; init; }

    /// <summary>Those that are asked for, in the order that is asked for.</summary>
    public required IReadOnlyList<QuarterGridRow> Rows { get; init; }

    /// <summary>The groups that are ticked for a comparison that could not be made.</summary>
    public IReadOnlyList<OrganisationCode> Ticked { get; init; } = [];

    public string Title => $"{Place.Name}: {Period.Name}";

    public string Address => GridLinks.Quarter(Place, Period.Year, Period.Quarter);

    /// <summary>This grid with everything that it is narrowed to.</summary>
    public string Narrowed => GridLinks.Quarter(Place, Period.Year, Period.Quarter, Filter.Answers);

    public IReadOnlyList<NhsOption> Stages =>
    [
        new NhsOption("", "All stages"),
        .. Enum.GetValues<AssessmentStage>().Select(stage => new NhsOption(stage.ToString(), stage.DisplayText())),
    ];

    public IReadOnlyList<NhsOption> Domains =>
    [
        new NhsOption("", "Any domain"),
        .. AssuranceDomains.All.Select(domain => new NhsOption($"{domain.Number}", $"Domain {domain.Number}: {domain.ShortName}")),
    ];

    public IReadOnlyList<NhsOption> Levels =>
    [
        new NhsOption("", "Any level"),
        .. Enum.GetValues<AssuranceCategory>().Select(level => new NhsOption(level.ToString(), level.DisplayText())),
        new NhsOption(QuarterGridFilter.NotJudged, GridText.NotJudged),
    ];

    /// <summary>How many groups there are at each stage, and under each headline.</summary>
    public IReadOnlyList<GridCount> Counts =>
    [
        .. Grouped(row => row.Result?.Stage).Select(group => new GridCount(
            "Stage",
            group.First().Stage,
            group.Count(),
            group.Key is { } stage ? NarrowedBy(new QuarterGridFilter { Stage = stage.ToString() }) : null)),
        .. Grouped(row => row.Result?.Confirmed).Select(group => new GridCount(
            "Headline", group.Key?.DisplayText() ?? "No headline yet", group.Count(), null)),
        new GridCount(
            "Overdue",
            "Something overdue",
            All.Count(row => row.HasOverdueOn(Today)),
            NarrowedBy(new QuarterGridFilter { Overdue = "yes" })),
    ];

    // In their order, and those that have none last.
    private IEnumerable<IGrouping<TKey?, QuarterGridRow>> Grouped<TKey>(Func<QuarterGridRow, TKey?> key)
        where TKey : struct, Enum =>
        All.GroupBy(key).OrderBy(group => group.Key is null).ThenBy(group => group.Key);

    private string NarrowedBy(QuarterGridFilter filter) => GridLinks.Quarter(Place, Period.Year, Period.Quarter, filter.Answers);
}

/// <summary>How many groups have something in common, with the grid of just these where there is one.</summary>
public sealed record GridCount(string Kind, string Name, int Ccgs, string? Address);
