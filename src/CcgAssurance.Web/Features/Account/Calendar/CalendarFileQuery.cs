using CcgAssurance.Data;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Calendar;

/// <summary>
/// The dates of the person to whom an address belongs, as the person's role and organisation are when they are read: what is to be done,
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
        var hash = CalendarAddress.HashOf(token);
        var owner = await db.CalendarAddresses
            .AsNoTracking()
            .Where(address => address.TokenHash == hash)
            .Select(address => (UserId?)address.UserId)
            .SingleOrDefaultAsync(cancellationToken);
        if (owner is not { Value: var id })
        {
            return null;
        }

        var now = UkTime.ToStoredPrecision(clock.GetUtcNow());
        var user = await db.Users
            .AsNoTracking()
            .Where(user => user.Id == id)
            .Select(user => new { user.Name, user.Role, user.Organisation, user.LockoutEnd })
            .SingleOrDefaultAsync(cancellationToken);
        return user is null || user.LockoutEnd > now || !user.Role.Allows(Permission.ListCcgs)
            ? null
            : new Actor(owner.Value, user.Name, user.Role, user.Organisation, now);
    }
}
