using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>The tables of the grid as they are downloaded: what the page shows, no more and no less.</summary>
public static class QuarterGridTable
{
    private static readonly IReadOnlyList<TableColumn<QuarterGridRow>> Columns =
    [
        new("CCG", 38, row => row.Name),
        new("Code", 8, row => row.Ccg.Value),
        new("Headline", 22, row => GridText.Headline(row.Result)),
        .. AssuranceDomains.All.Select(domain => new TableColumn<QuarterGridRow>(
            $"Domain {domain.Number}: {domain.ShortName}",
            20,
            row => row.Result is { } result ? GridText.Of(result.LevelOf(domain.Number)) : null)),
        new("Stage", 20, row => row.Stage),
        new("Next step", 44, row => row.NextStep.Length > 0 ? row.NextStep : null),
        new("Due", 18, row => row.DueOn),
        new("Overdue actions", 10, row => row.OverdueActions),
        new("Issues without a response", 12, row => row.WithoutResponse),
        new("Open requests for information", 12, row => row.OpenRequests),
        new("Open support packages", 12, row => row.OpenSupport),
        new("Quarters with support", 12, row => row.LongestSupport),
    ];

    private static readonly IReadOnlyList<TableColumn<GridCount>> CountColumns =
    [
        new("Kind", 14, count => count.Kind),
        new("Name", 30, count => count.Name),
        new("CCGs", 8, count => count.Ccgs),
    ];

    public static TableSheet Groups(QuarterGridViewModel grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return TableSheet.Of("CCGs", Columns, grid.Rows);
    }

    public static IReadOnlyList<TableSheet> All(QuarterGridViewModel grid) =>
        [Groups(grid), TableSheet.Of("Counts", CountColumns, grid.Counts)];
}
