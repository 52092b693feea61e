namespace CcgAssurance.Domain.Calendar;

/// <summary>
/// Counts working days: Monday to Friday without England's bank holidays. Outside the years that the list of bank holidays
/// covers, only weekends are left out.
/// </summary>
public static class WorkingDays
{
    /// <summary>Whether people are at work on that day.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.England.Contains(day);

    /// <summary>That day, or the next on which people are at work.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : After(day, 1);

    /// <summary>The day on which that many working days have passed. The day itself does not count.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (var left = count; left > 0; left -= IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
