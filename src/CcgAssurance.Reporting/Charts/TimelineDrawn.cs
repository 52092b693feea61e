namespace CcgAssurance.Reporting.Charts;

/// <summary>What the picture of a timeline shows.</summary>
/// <param name="Title">What it is, such as "Timeline of NHS Anyshire North CCG".</param>
/// <param name="Lanes">Its lanes, from top to bottom.</param>
/// <param name="From">The first day that it shows; null for that of the first mark.</param>
/// <param name="To">The last day that it shows, which is today unless an earlier time is looked at.</param>
public sealed record TimelineDrawn(string Title, IReadOnlyList<TimelineLane> Lanes, DateOnly? From, DateOnly To);

/// <summary>One lane, for all records of a kind.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Bars">The records.</param>
public sealed record TimelineLane(string Name, IReadOnlyList<TimelineBar> Bars);

/// <summary>One record.</summary>
/// <param name="Marks">The days on which something happened in it, in order; one at least.</param>
/// <param name="Until">How long it lasts; null where it does not last, and the last day that there is where it goes on.</param>
public sealed record TimelineBar(IReadOnlyList<TimelineMark> Marks, DateOnly? Until);

/// <summary>Something that happened in a record.</summary>
/// <param name="On">The day.</param>
/// <param name="IsGrave">Whether it calls for attention.</param>
public sealed record TimelineMark(DateOnly On, bool IsGrave);
