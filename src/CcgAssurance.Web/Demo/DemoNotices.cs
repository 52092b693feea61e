using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>Lets the people of the demo read what they were told. They do so within some days, so only the latest is new to a visitor.</summary>
public sealed class DemoNotices(AssuranceDbContext db)
{
    private const int NewForDays = 14;

    /// <summary>Reads all that is older at the end of what was played.</summary>
    public async Task ReadAsync(DateTimeOffset end, Actor anybody, CancellationToken cancellationToken)
    {
        var latest = end.AddDays(-NewForDays);
        foreach (var notice in await db.Notices.Where(notice => notice.MadeAt < latest && notice.ReadAt == null).ToListAsync(cancellationToken))
        {
            notice.Read(notice.MadeAt.AddHours(3));
        }

        await db.SaveAsync(anybody, cancellationToken);
        db.ChangeTracker.Clear();
    }
}
