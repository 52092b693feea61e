using System.Globalization;

namespace CcgAssurance.Domain.Calendar;

/// <summary>The clock on the wall in the United Kingdom, by which deadlines and dates of meetings are counted.</summary>
public static class UkTime
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>A date as people in the United Kingdom read it: "6 August 2014".</summary>
    public static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>A date with its day of the week: "Wednesday 6 August 2014".</summary>
    public static string WithWeekday(DateOnly date) => date.ToString("dddd d MMMM yyyy", British);

    /// <summary>The calendar day on which a moment falls.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(LocalTime(moment));

    /// <summary>Date and time of day at which a moment falls.</summary>
    public static DateTime LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>The moment in universal time and whole milliseconds, as it is stored, so that memory and store agree.</summary>
    public static DateTimeOffset ToStoredPrecision(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMillisecond));
    }

    /// <summary>The moment of a UK date and time of day.</summary>
    public static DateTimeOffset MomentOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
