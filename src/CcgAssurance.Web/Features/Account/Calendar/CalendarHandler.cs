using CcgAssurance.Data;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Calendar;

public sealed class CalendarHandler(AssuranceDbContext db)
{
    /// <summary>Makes the actor's address, or puts a new one in its place.</summary>
    /// <returns>The secret in the new address; null if another window of the same person was quicker.</returns>
    public async Task<string?> HandleAsync(Actor actor, CancellationToken cancellationToken)
    {
        string token;
        if (await FindAsync(actor, cancellationToken) is { } found)
        {
            token = found.Renew(actor);
        }
        else
        {
            (var address, token) = CalendarAddress.Create(actor);
            db.CalendarAddresses.Add(address);
        }

        return (await db.SaveAsync(actor, cancellationToken)).IsDone ? token : null;
    }

    /// <summary>Takes the actor's address away, if there is one.</summary>
    public async Task RevokeAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(actor, cancellationToken) is { } address)
        {
            db.CalendarAddresses.Remove(address);
            await db.SaveAsync(actor, cancellationToken);
        }
    }

    private Task<CalendarAddress?> FindAsync(Actor actor, CancellationToken cancellationToken) =>
        db.CalendarAddresses.SingleOrDefaultAsync(
            address => address.UserId == actor.UserId && address.Role == actor.Role && address.Organisation == actor.Organisation,
            cancellationToken);
}
