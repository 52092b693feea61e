using CcgAssurance.Web.Infrastructure.Calendars;

namespace CcgAssurance.Web.Tests.Infrastructure.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset At = new(2014, 11, 19, 11, 30, 5, TimeSpan.FromHours(1));

    [Fact]
    public void An_event_is_read_back_with_its_day_its_name_and_the_moment_of_the_file()
    {
        var read = Assert.Single(CalendarReader.Events(Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), "Answer the draft"))));

        Assert.Equal(
            [("DTSTAMP", "20141119T103005Z"), ("DTSTART;VALUE=DATE", "20141201"), ("SUMMARY", "Answer the draft"), ("TRANSP", "TRANSPARENT"), ("UID", "one@test")],
            read.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => (property.Key, property.Value)));
    }

    [Theory]
    [InlineData("Signs; of, the \\ format: all\nof them")]
    [InlineData("A name that is so long that it does not fit one line of seventy-five octets and goes on in the next, and in the one after that")]
    [InlineData("éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("1👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️")]
    [InlineData("")]
    public void Every_text_is_read_back_as_it_was(string summary) =>
        Assert.Equal(summary, Assert.Single(CalendarReader.Events(Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), summary))))["SUMMARY"]);

    [Theory]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(141, 2)]
    [InlineData(142, 3)]
    public void A_line_is_cut_after_75_octets_and_the_space_of_a_continuation_counts(int letters, int lines)
    {
        var file = Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), new string('x', letters)));

        Assert.Equal(lines, file.Split("\r\n").Count(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal) || line.StartsWith(" x", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_calendar_without_events_is_a_calendar()
    {
        Assert.Empty(CalendarReader.Events(Write()));
        Assert.Contains("VERSION:2.0", CalendarReader.Unfolded(Write()));
        Assert.Contains("METHOD:PUBLISH", CalendarReader.Unfolded(Write()));
        Assert.Contains("X-WR-CALNAME:Test\\, calendar", CalendarReader.Unfolded(Write()));
    }

    private static string Write(params CalendarEvent[] events) => CalendarFile.Write("Test, calendar", events, At);
}
