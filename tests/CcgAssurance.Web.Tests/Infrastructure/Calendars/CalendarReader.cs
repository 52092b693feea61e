using System.Text;
using CcgAssurance.Web.Infrastructure.Calendars;

namespace CcgAssurance.Web.Tests.Infrastructure.Calendars;

/// <summary>Reads a calendar file as a calendar program does, and is strict about how its lines are written (RFC 5545).</summary>
internal static class CalendarReader
{
    /// <summary>The events, each as its properties.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Events(string file)
    {
        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? open = null;
        foreach (var line in Unfolded(file))
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            switch (name, value)
            {
                case ("BEGIN", "VEVENT"):
                    open = [];
                    break;
                case ("END", "VEVENT"):
                    events.Add(open!);
                    open = null;
                    break;
                default:
                    open?.Add(name, Unescaped(value));
                    break;
            }
        }

        Assert.Null(open);
        return events;
    }

    /// <summary>The lines of the content: every line ends with CR and LF, none is too long, and continuations are joined.</summary>
    public static IReadOnlyList<string> Unfolded(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        var lines = file[..^2].Split("\r\n");
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain('\r', line);
            Assert.DoesNotContain('\n', line);
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, CalendarFile.LineOctets);
        });
        var joined = new List<string>();
        foreach (var line in lines)
        {
            if (line[0] == ' ')
            {
                joined[^1] += line[1..];
            }
            else
            {
                joined.Add(line);
            }
        }

        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (joined[0], joined[^1]));
        return joined;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\')
            {
                Assert.False(value[at] is ',' or ';', $"'{value}' has a sign that is not escaped.");
                text.Append(value[at]);
                continue;
            }

            at++;
            text.Append(value[at] == 'n' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
