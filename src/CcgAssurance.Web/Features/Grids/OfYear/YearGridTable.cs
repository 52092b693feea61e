using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Grids.OfYear;

/// <summary>The year view as it is downloaded.</summary>
public static class YearGridTable
{
    public static TableSheet Of(YearGridViewModel grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return TableSheet.Of(
            "CCGs",
            [
                new TableColumn<YearGridRow>("CCG", 38, row => row.Name),
                new TableColumn<YearGridRow>("Code", 8, row => row.Ccg.Value),
                .. Quarter.All.Select(quarter => new TableColumn<YearGridRow>(
                    $"{quarter.Name}: {char.ToLowerInvariant(grid.Shown[0])}{grid.Shown[1..]}", 30, row => grid.Text(row, quarter))),
            ],
            grid.Rows);
    }
}
