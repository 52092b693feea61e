namespace CcgAssurance.Reporting.Charts;

/// <summary>The axis of the values: round numbers at even steps, from below the lowest value to above the highest.</summary>
internal sealed class ValueAxis
{
    private const int MostSteps = 5;

    private static readonly decimal[] Steps = [1, 2, 2.5m, 5, 10];

    /// <param name="values">The values.</param>
    /// <param name="most">The highest value that there can be, or null where there is none.</param>
    public ValueAxis(IReadOnlyCollection<decimal> values, decimal? most = null)
    {
        var (lowest, highest) = (values.Min(), values.Max());
        if (lowest == highest)
        {
            // A line needs room above and below; what counts things needs none below nothing.
            var room = Math.Max(1, Math.Abs(lowest) / 10);
            (lowest, highest) = (lowest >= 0 ? Math.Max(0, lowest - room) : lowest - room, highest + room);
        }

        highest = most >= values.Max() ? Math.Min(most.Value, highest) : highest;

        // Nothing lies between one thing and two.
        var isWhole = values.All(value => value == decimal.Truncate(value));
        var step = Math.Max(StepFor((highest - lowest) / MostSteps), isWhole ? 1 : 0);
        Lowest = Math.Floor(lowest / step) * step;
        Highest = Math.Ceiling(highest / step) * step;
        Ticks = [.. Enumerable.Range(0, (int)((Highest - Lowest) / step) + 1).Select(number => Lowest + (number * step))];
    }

    /// <summary>The value at the bottom.</summary>
    public decimal Lowest { get; }

    /// <summary>The value at the top.</summary>
    public decimal Highest { get; }

    /// <summary>The values that are named, from the bottom to the top.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>The largest value on it without its sign.</summary>
    public decimal Reach => Math.Max(Math.Abs(Lowest), Math.Abs(Highest));

    /// <summary>How far up a value stands, from 0 at the bottom to 1 at the top.</summary>
    public double Part(decimal value) => (double)((value - Lowest) / (Highest - Lowest));

    // The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is enough.
    private static decimal StepFor(decimal least)
    {
        var power = 1m;
        while (power * 10 <= least)
        {
            power *= 10;
        }

        while (power > least)
        {
            power /= 10;
        }

        return Steps.Select(step => step * power).First(step => step >= least);
    }
}
