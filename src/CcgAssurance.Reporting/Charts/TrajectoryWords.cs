using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Reporting.Charts;

/// <summary>Says in sentences what the chart of a trajectory shows.</summary>
internal static class TrajectoryWords
{
    // With more of them the table is the better place.
    private const int MostNamed = 6;

    /// <summary>What the chart is.</summary>
    public static string TitleOf(Trajectory trajectory) => $"Line chart: {trajectory.Title}";

    /// <summary>What stands above the chart.</summary>
    public static string CaptionOf(Trajectory trajectory) =>
        trajectory.Planned.Count == 0 ? trajectory.Title
        : trajectory.IsPlan ? $"{trajectory.Title}: planned"
        : $"{trajectory.Title}: planned and actual";

    /// <summary>Which way the values should go.</summary>
    public static string DirectionOf(Trajectory trajectory) => trajectory.HigherIsBetter ? "higher is better" : "lower is better";

    /// <summary>What it shows.</summary>
    public static string Of(Trajectory trajectory) => string.Join(
        ' ',
        [
            trajectory.HigherIsBetter ? "A higher value is better." : "A lower value is better.",
            Planned(trajectory),
            .. trajectory.IsPlan ? (string[])[] : [Actual(trajectory), .. Missed(trajectory)],
        ]);

    private static string Planned(Trajectory trajectory) => trajectory.PlannedInOrder switch
    {
        [] => "Nothing is planned.",
        [var only] => $"The plan has one point: {In(trajectory, only.Value)} on {Day(only.On)}.",
        [var first, .., var last] and { Count: var count } when first.Value == last.Value =>
            $"The plan has {count} points, and is {In(trajectory, first.Value)} both on {Day(first.On)} and on {Day(last.On)}.",
        [var first, .., var last] and { Count: var count } =>
            $"The plan has {count} points, from {In(trajectory, first.Value)} on {Day(first.On)} to {In(trajectory, last.Value)} " +
            $"on {Day(last.On)}.",
    };

    private static string Actual(Trajectory trajectory)
    {
        if (trajectory.Figures is not [.., var latest])
        {
            return "There are no actual values yet.";
        }

        var planned = trajectory.Planned.FirstOrDefault(point => point.On == latest.On);
        return $"The latest actual value is {In(trajectory, latest.Value)} on {Day(latest.On)}" +
            (planned is null ? "." : $", when {In(trajectory, planned.Value)} was planned.");
    }

    private static IEnumerable<string> Missed(Trajectory trajectory)
    {
        var due = trajectory.ActualInOrder;
        if (due.Count == 0)
        {
            yield break;
        }

        var missed = due.Where(point => point.IsMissed).ToList();
        yield return missed switch
        {
            [] when due.Count == 1 => "It is not missed.",
            [] => $"None of the {due.Count} points so far is missed.",
            [var only] when due.Count == 1 => $"This point is missed{WithoutValue(only)}.",
            [var only] => $"1 of the {due.Count} points so far is missed: {Day(only.On)}{WithoutValue(only)}.",
            { Count: <= MostNamed } =>
                $"{Of(missed.Count, due.Count)}: {Listed([.. missed.Select(point => Day(point.On) + WithoutValue(point))])}.",
            _ => $"{Of(missed.Count, due.Count)}, the latest on {Day(missed[^1].On)}{WithoutValue(missed[^1])}.",
        };
    }

    private static string Of(int missed, int due) =>
        missed == due ? $"All {due} points so far are missed" : $"{missed} of the {due} points so far are missed";

    private static string WithoutValue(ActualPoint point) => point.Value is null ? " (no value in time)" : "";

    private static string Listed(IReadOnlyList<string> items) =>
        $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    private static string In(Trajectory trajectory, decimal value) => trajectory.Format.For(trajectory.Values).InFull(value);

    private static string Day(DateOnly date) => UkTime.InWords(date);
}
