using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Requests.Consistency;

/// <summary>The comparison as it is downloaded: the page's table of area teams, and all groups.</summary>
public static class ConsistencyTable
{
    public const string Title = "How requests for information compare";

    private static readonly IReadOnlyList<TableColumn<ConsistencyRow>> Figures =
    [
        new("Requests", 10, row => row.Figures.Requests),
        new("Under a power", 10, row => row.Figures.Formal),
        new("Answered", 10, row => row.Figures.Answered),
        new("Answered in time", 10, row => row.Figures.InTime),
        new("Median days to the first reply", 12, row => row.Figures.MedianDays),
        new("Overdue", 10, row => row.Figures.Overdue),
        new("Sufficient", 10, row => row.Figures.Sufficient),
        new("Insufficient", 12, row => row.Figures.Insufficient),
        new("Led to support or escalation", 12, row => row.Figures.LedFurther),
    ];

    public static TableSheet Ccgs(ConsistencyViewModel comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return TableSheet.Of(
            "CCGs",
            [
                new TableColumn<ConsistencyRow>("CCG", 40, row => row.Name),
                new TableColumn<ConsistencyRow>("Code", 8, row => row.Code.Value),
                new TableColumn<ConsistencyRow>("Area team", 40, row => row.TeamName),
                .. Figures,
            ],
            comparison.Ccgs);
    }

    public static IReadOnlyList<TableSheet> All(ConsistencyViewModel comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
        [
            TableSheet.Of(
                "Area teams",
                [
                    new TableColumn<ConsistencyRow>("Area team", 40, row => row.Name),
                    new TableColumn<ConsistencyRow>("Code", 8, row => row.Code.Value),
                    new TableColumn<ConsistencyRow>("CCGs", 8, row => row.Ccgs),
                    .. Figures,
                ],
                comparison.Teams),
            Ccgs(comparison),
        ];
    }
}
