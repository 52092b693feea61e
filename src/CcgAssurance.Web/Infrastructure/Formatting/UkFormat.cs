using System.Globalization;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Dates, times and numbers as people in the United Kingdom read them.</summary>
public static class UkFormat
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"6 August 2014".</summary>
    public static string LongDate(this DateOnly date) => UkTime.InWords(date);

    /// <summary>"6 August 2014 at 5:30pm".</summary>
    public static string DateAndTime(this DateTimeOffset moment)
    {
        var local = UkTime.LocalTime(moment);
        var time = local.ToString(local.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();
        return $"{DateOnly.FromDateTime(local).LongDate()} at {time}";
    }

    /// <summary>"512 bytes", "87KB" or "2.4MB".</summary>
    public static string FileSize(this int bytes) => bytes switch
    {
        < 1024 => $"{bytes.Grouped()} bytes",
        < 1024 * 1024 => $"{(bytes / 1024).Grouped()}KB",
        _ => string.Create(British, $"{bytes / (1024m * 1024m):0.#}MB"),
    };

    /// <summary>"1 issue" or "25 issues".</summary>
    public static string Counted(this int number, string one, string? several = null) =>
        $"{number.Grouped()} {(number == 1 ? one : several ?? $"{one}s")}";

    /// <summary>"5" or "5.5".</summary>
    public static string Plain(this decimal number) => number.ToString("#,0.#", British);

    /// <summary>"106,673".</summary>
    public static string Grouped(this int number) => number.ToString("N0", British);
}
