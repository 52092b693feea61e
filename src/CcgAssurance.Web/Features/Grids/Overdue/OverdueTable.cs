using CcgAssurance.Web.Infrastructure.Tables;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Grids.Overdue;

/// <summary>The list as it is downloaded: the rows of all its pages.</summary>
public static class OverdueTable
{
    public static TableSheet Of(OverdueViewModel list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return TableSheet.Of(
            "Overdue",
            [
                new TableColumn<OverdueRow>("What", 60, row => row.What),
                new TableColumn<OverdueRow>("Kind", 20, row => row.Kind.DisplayText()),
                new TableColumn<OverdueRow>("CCG", 38, row => row.CcgName),
                new TableColumn<OverdueRow>("Code", 8, row => row.Ccg.Value),
                new TableColumn<OverdueRow>("Where", 26, row => row.Period),
                new TableColumn<OverdueRow>("Who", 30, row => row.Who),
                new TableColumn<OverdueRow>("Due", 18, row => row.DueOn),
                new TableColumn<OverdueRow>("Days overdue", 10, row => list.Today.DayNumber - row.DueOn.DayNumber),
            ],
            list.Asked);
    }
}
