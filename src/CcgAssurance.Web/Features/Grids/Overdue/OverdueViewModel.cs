using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Grids.Overdue;

public sealed record OverdueViewModel
{
    public required GridPlace Place { get; init; }

    public required OverdueFilter Filter { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Everything, for the counts and the choices.</summary>
    public required IReadOnlyList<OverdueRow> All { get; init; }

    /// <summary>What is asked for, on all pages: that is what is downloaded.</summary>
    public required IReadOnlyList<OverdueRow> Asked { get; init; }

    /// <summary>What stands on this page.</summary>
    public required IReadOnlyList<OverdueRow> Rows { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public string Title => $"{Place.Name}: everything overdue";

    public string Address => GridLinks.Overdue(Place.Code!.Value);

    public IReadOnlyList<NhsOption> Kinds =>
    [
        new NhsOption("", "Everything"),
        .. Enum.GetValues<OverdueKind>().Select(kind => new NhsOption(
            kind.ToString(), $"{kind.DisplayText()} ({All.Count(row => row.Kind == kind)})")),
    ];

    public IReadOnlyList<NhsOption> Ccgs =>
    [
        new NhsOption("", "All CCGs"),
        .. All.DistinctBy(row => row.Ccg).OrderBy(row => row.CcgName, StringComparer.Ordinal)
            .Select(row => new NhsOption(row.Ccg.Value, row.CcgName)),
    ];

    public string PageLink(int page) =>
        GridLinks.Overdue(Place.Code!.Value, Filter.AskedKind?.ToString(), Filter.AskedCcg?.Value, page);
}
