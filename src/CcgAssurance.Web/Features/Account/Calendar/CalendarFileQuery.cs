using CcgAssurance.Data;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Calendar;

/// <summary>
/// The dates of the person to whom an address belongs, for the role and organisation for which it was made, while the person has them: what
/// is to be done,
/// conversations and milestones. What any draft says is not among them.
/// </summary>
public sealed class CalendarFileQuery(AssuranceDbContext db, WorkQuery work, IEnumerable<IWorkSource> sources, TimeProvider clock)
{
    /// <summary>For how many days conversations and milestones that are over stay in the calendar.</summary>
    private const int KeptDays = 90;

    /// <summary>The file; null when nobody who may log in has such an address.</summary>
    public async Task<string?> RunAsync(string token, CancellationToken cancellationToken)
    {
        if (await ActorAsync(token, cancellationToken) is not { } actor)
        {
            return null;
        }

        var entries = (await work.RunAsync(actor, cancellationToken))
            .Where(IsDated)
            .Select(row => new CalendarEvent(
                CalendarEvent.NameOf(row.Key, row.Task.Kind), row.Task.DueOn!.Value, $"{row.Task.Words}: {row.About}"))
            .ToList();
        foreach (var source in sources)
        {
            entries.AddRange(await source.DaysAsync(actor, actor.Today.AddDays(-KeptDays), cancellationToken));
        }

        return CalendarFile.Write("CCG assurance", entries, actor.At);
    }

    private static bool IsDated(WorkRow row) => row is { Task: { IsMine: true, DueOn: not null }, StandsInCalendar: false };

    private async Task<Actor?> ActorAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (CalendarAddress.HashOf(token), UkTime.ToStoredPrecision(clock.GetUtcNow()));
        if (await db.CalendarAddresses.AsNoTracking().SingleOrDefaultAsync(address => address.TokenHash == hash, cancellationToken)
            is not { } address)
        {
            return null;
        }

        var owner = await db.PeopleOn(UkTime.DateOf(now)).SingleOrDefaultAsync(
            person => person.Id == address.UserId.Value && person.Role == address.Role && person.Organisation == address.Organisation,
            cancellationToken);
        return owner?.At(now) is { } actor && actor.May(Permission.ListCcgs) ? actor : null;
    }
}
