using CcgAssurance.Web.Infrastructure.Calendars;
using Ical.Net;
using Ical.Net.DataTypes;

namespace CcgAssurance.Web.Tests.Infrastructure.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset At = new(2014, 11, 19, 11, 30, 5, TimeSpan.FromHours(1));

    [Fact]
    public void An_event_is_read_back_with_its_day_its_name_and_the_moment_of_the_file()
    {
        var file = Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), "Answer the draft"));
        var read = Assert.Single(CalendarReader.Read(file).Events);

        Assert.Equal(("one@test", "Answer the draft", TransparencyType.Transparent), (read.Uid, read.Summary, read.Transparency));
        Assert.True(read.IsAllDay);
        Assert.Equal(new CalDateTime(2014, 12, 1), read.Start);
        Assert.Equal(At.UtcDateTime, read.DtStamp!.AsUtc);
        Assert.Equal(Duration.FromDays(1), read.EffectiveDuration);
        Assert.Equal(
            ["DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "UID"],
            CalendarReader.Lines(file).SkipWhile(line => line != "BEGIN:VEVENT").Skip(1).TakeWhile(line => line != "END:VEVENT")
                .Select(line => line.Split(':', ';')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_event_is_read_back_as_one_of_its_own()
    {
        var read = CalendarReader.Read(Write(new("two@test", new DateOnly(2015, 2, 28), "Second"), new("one@test", new DateOnly(2014, 12, 31), "First")));

        Assert.Equal(
            [("one@test", new DateOnly(2014, 12, 31), "First"), ("two@test", new DateOnly(2015, 2, 28), "Second")],
            read.Events.OrderBy(item => item.Uid, StringComparer.Ordinal).Select(item => (item.Uid!, item.Start!.Date, item.Summary!)));
    }

    [Theory]
    [InlineData("Signs; of, the \\ format: all\nof them")]
    [InlineData("A name that is so long that it does not fit one line of seventy-five octets and goes on in the next, and in the one after that")]
    [InlineData("éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("1👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️")]
    [InlineData("")]
    public void Every_text_is_read_back_as_it_was(string summary) =>
        Assert.Equal(
            summary, Assert.Single(CalendarReader.Read(Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), summary))).Events).Summary ?? "");

    [Theory]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(141, 2)]
    [InlineData(142, 3)]
    public void A_line_is_cut_after_75_octets_and_the_space_of_a_continuation_counts(int letters, int lines)
    {
        var file = Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), new string('x', letters)));

        Assert.Equal(
            lines,
            CalendarReader.Lines(file).Count(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal) || line.StartsWith(" x", StringComparison.Ordinal)));
    }

    // A program that is less forgiving than the reader takes a sign that is not escaped for the end of the text.
    [Fact]
    public void Signs_of_the_format_are_escaped() => Assert.Contains(
        @"SUMMARY:Signs\; of\, the \\ format: all\nof them",
        CalendarReader.Lines(Write(new CalendarEvent("one@test", new DateOnly(2014, 12, 1), "Signs; of, the \\ format: all\nof them"))));

    [Fact]
    public void A_calendar_without_events_is_a_calendar()
    {
        var read = CalendarReader.Read(Write());

        Assert.Empty(read.Events);
        Assert.Equal(("2.0", "PUBLISH", "-//NHS England//CCG assurance//EN"), (read.Version, read.Method, read.ProductId));
        Assert.Equal(("Test, calendar", "Test, calendar"), (read.Properties.Get<string>("NAME"), read.Properties.Get<string>("X-WR-CALNAME")));
    }

    private static string Write(params CalendarEvent[] events) => CalendarFile.Write("Test, calendar", events, At);
}
