namespace CcgAssurance.Web.Infrastructure.Timeline;

/// <summary>One record in the timeline of a group, with what happened in it.</summary>
/// <param name="Kind">What it belongs to.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">The page of it.</param>
/// <param name="Events">What happened in it, in order.</param>
public sealed record TimelineThread(TimelineKind Kind, string Name, string Address, IReadOnlyList<TimelineEvent> Events)
{
    /// <summary>Whether it lasts from the first of its days to the last, as support does and a meeting does not.</summary>
    public bool Lasts { get; init; }

    /// <summary>Whether it goes on today.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its last day, where that is known and nothing happens on it, such as the end of the agreed period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A record of which nothing happened on no day is left out, and so is what is planned for later days.</summary>
    public static IEnumerable<TimelineEvent> Known(DateOnly today, params IEnumerable<TimelineEvent?> events) =>
        events.OfType<TimelineEvent>().Where(row => row.On <= today).OrderBy(row => row.On);
}

/// <summary>Something that happened.</summary>
/// <param name="On">The day.</param>
/// <param name="Words">What it was.</param>
public sealed record TimelineEvent(DateOnly On, string Words)
{
    /// <summary>Whether it is a level or step that calls for attention: not assured, consequences, directions.</summary>
    public bool IsGrave { get; init; }

    /// <summary>An event on a day, if the day is known.</summary>
    public static TimelineEvent? Of(DateOnly? on, string words, bool isGrave = false) =>
        on is { } day ? new TimelineEvent(day, words) { IsGrave = isGrave } : null;
}
