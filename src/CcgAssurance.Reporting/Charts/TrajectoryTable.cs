using CcgAssurance.Domain.Calendar;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>Shows the values of a trajectory as a table.</summary>
internal static class TrajectoryTable
{
    /// <summary>The table.</summary>
    public static Table Of(Trajectory trajectory)
    {
        var format = trajectory.Format.For(trajectory.Values);
        var planned = trajectory.Planned.ToDictionary(point => point.On);
        var actual = trajectory.Actual.ToDictionary(point => point.On);
        return new Table(
            $"{TrajectoryWords.CaptionOf(trajectory)}, {TrajectoryWords.DirectionOf(trajectory)}",
            trajectory.IsPlan
                ? [new Column("Date", 4), new Column("Planned", 3)]
                : [new Column("Date", 4), new Column("Planned", 3), new Column("Actual", 3), new Column("Against the plan", 3)],
            [
                new TableGroup(
                    null,
                    [],
                    [.. trajectory.Days.Select(day => Row(day, planned.GetValueOrDefault(day), actual.GetValueOrDefault(day)))]),
            ],
            HasRowHeadings: true);

        TableRow Row(DateOnly day, PlannedPoint? plan, ActualPoint? came) => new(
        [
            Cell(UkTime.InWords(day)),
            Cell(plan is null ? "None" : format.InFull(plan.Value)),
            .. trajectory.IsPlan ? [] : Came(plan, came, format),
        ]);
    }

    private static IEnumerable<IReadOnlyList<Block>> Came(PlannedPoint? plan, ActualPoint? came, ValueFormat format) =>
    [
        Cell(came?.Value is { } value ? format.InFull(value) : came is { IsMissed: true } ? "None in time" : "None yet"),
        Cell(Against(plan, came)),
    ];

    private static string Against(PlannedPoint? plan, ActualPoint? came) => came switch
    {
        { IsMissed: true } => "Missed",
        { Value: not null } when plan is not null => "Met",
        _ => "",
    };

    private static IReadOnlyList<Block> Cell(string text) => text.Length == 0 ? [] : [new Paragraph(text)];
}
