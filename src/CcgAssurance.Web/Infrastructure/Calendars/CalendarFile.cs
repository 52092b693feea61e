using System.Globalization;
using System.Text;

namespace CcgAssurance.Web.Infrastructure.Calendars;

/// <summary>Writes events in the format that calendar programs read (RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>What the file is, for the browser and the calendar program.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The most octets of a line without its end (RFC 5545, section 3.1).</summary>
    public const int LineOctets = 75;

    /// <summary>The file of a calendar with that name.</summary>
    /// <param name="name">What the calendar program calls the calendar.</param>
    /// <param name="events">The events, in any order.</param>
    /// <param name="at">The moment at which the file is made.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(events);
        var stamp = at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var file = new StringBuilder();
        foreach (var line in Lines(name, events, stamp))
        {
            Fold(file, line);
        }

        return file.ToString();
    }

    private static IEnumerable<string> Lines(string name, IEnumerable<CalendarEvent> events, string stamp)
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//NHS England//CCG assurance//EN";
        yield return "CALSCALE:GREGORIAN";
        yield return "METHOD:PUBLISH";
        yield return $"NAME:{Escaped(name)}";
        yield return $"X-WR-CALNAME:{Escaped(name)}";
        yield return "REFRESH-INTERVAL;VALUE=DURATION:PT12H";
        foreach (var item in events)
        {
            yield return "BEGIN:VEVENT";
            yield return $"UID:{Escaped(item.Uid)}";
            yield return $"DTSTAMP:{stamp}";
            yield return $"DTSTART;VALUE=DATE:{item.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
            yield return $"SUMMARY:{Escaped(item.Summary)}";
            // A last day takes up no time of the day.
            yield return "TRANSP:TRANSPARENT";
            yield return "END:VEVENT";
        }

        yield return "END:VCALENDAR";
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // Lines are cut by octets, and never inside a character. The space that begins a continuation counts.
    private static void Fold(StringBuilder file, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                used = 1;
            }

            file.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
