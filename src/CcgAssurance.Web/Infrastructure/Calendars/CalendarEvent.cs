namespace CcgAssurance.Web.Infrastructure.Calendars;

/// <summary>Something that lasts a whole day.</summary>
/// <param name="Uid">What stays the same when its day or words change, so that a calendar moves it and does not add another.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">What it is, in a line.</param>
public sealed record CalendarEvent(string Uid, DateOnly Day, string Summary)
{
    /// <summary>The name of a day of a record.</summary>
    public static string NameOf(Guid record, string part) => $"{record}-{part.ToLowerInvariant()}@ccg-assurance";
}
