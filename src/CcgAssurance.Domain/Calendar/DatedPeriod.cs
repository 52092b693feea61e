namespace CcgAssurance.Domain.Calendar;

/// <summary>The days on which something held: from the first day to the last, both included; open-ended without a last day.</summary>
public readonly record struct DatedPeriod
{
    /// <summary>A period that starts on <paramref name="from"/> and, if <paramref name="until"/> is given, ends with that day.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public DatedPeriod(DateOnly from, DateOnly? until = null)
    {
        if (until < from)
        {
            throw new ArgumentException("A period cannot end before it starts.", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, or null while no end is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether the period holds on that day.</summary>
    public bool Contains(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Overlaps(DatedPeriod other) =>
        (Until is null || other.From <= Until) && (other.Until is null || From <= other.Until);
}
