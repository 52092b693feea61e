using System.Text;
using CcgAssurance.Web.Infrastructure.Calendars;
using Ical.Net;

namespace CcgAssurance.Web.Tests.Infrastructure.Calendars;

/// <summary>Reads a calendar file as a calendar program does, and is strict about how its lines are written (RFC 5545), which no program is.</summary>
internal static class CalendarReader
{
    /// <summary>The calendar that a program gets from a file, whose lines are written as they should be.</summary>
    public static Calendar Read(string file)
    {
        Lines(file);
        return Calendar.Load(file)!;
    }

    /// <summary>The lines as they are cut: every one ends with CR and LF, and none is too long.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        var lines = file[..^2].Split("\r\n");
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain('\r', line);
            Assert.DoesNotContain('\n', line);
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, CalendarFile.LineOctets);
        });
        return lines;
    }
}
