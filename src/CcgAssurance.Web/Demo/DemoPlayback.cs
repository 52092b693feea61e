using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo;

/// <summary>Something that somebody did at a moment.</summary>
public sealed record DemoMoment(DateTimeOffset At, string By, Func<Actor, CancellationToken, Task<Outcome>> Take);

/// <summary>Plays what people did in the order of time, each as the person who did it.</summary>
public sealed class DemoPlayback(AssuranceDbContext db, DemoNotices notices)
{
    private const int MinutesBetween = 6;

    /// <summary>A moment of a day. Each act of a record comes some minutes after the one before.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, int index) =>
        UkTime.MomentOf(day, new TimeOnly(10, 5)).AddMinutes(MinutesBetween * index);

    /// <summary>Plays them all.</summary>
    public async Task PlayAsync(IEnumerable<DemoMoment> moments, CancellationToken cancellationToken)
    {
        var all = moments.OrderBy(moment => moment.At).ToList();
        var people = (await db.PeopleOn(UkTime.DateOf(all[0].At)).ToListAsync(cancellationToken)).ToLookup(person => person.Email);
        foreach (var (at, by, take) in all)
        {
            Require(await take(people[by].First().At(at), cancellationToken));
            db.ChangeTracker.Clear();
        }

        var last = all[^1];
        await notices.ReadAsync(last.At, people[last.By].First().At(last.At), cancellationToken);
    }

    /// <summary>Saves what a verb changed, as nobody else could have changed it meanwhile.</summary>
    public async Task<Outcome> SaveAsync(Outcome outcome, Actor actor, CancellationToken cancellationToken)
    {
        if (!outcome.IsDone)
        {
            return outcome;
        }

        ExpectAsRead();
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    /// <summary>Expects everything that a verb changed as it was read.</summary>
    public void ExpectAsRead()
    {
        db.ChangeTracker.DetectChanges();
        foreach (var changed in db.ChangeTracker.Entries<IVersioned>()
            .Where(entry => entry.State is EntityState.Modified or EntityState.Deleted)
            .ToList())
        {
            db.Expect(changed.Entity, changed.Entity.Version);
        }
    }
}
