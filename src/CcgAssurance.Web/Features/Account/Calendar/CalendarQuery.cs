using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Calendar;

public sealed class CalendarQuery(AssuranceDbContext db)
{
    public async Task<CalendarViewModel> RunAsync(string? newAddress, Actor actor, CancellationToken cancellationToken) => new()
    {
        CreatedAt = await db.CalendarAddresses
            .AsNoTracking()
            .Where(address =>
                address.UserId == actor.UserId && address.Role == actor.Role && address.Organisation == actor.Organisation)
            .Select(address => (DateTimeOffset?)address.CreatedAt)
            .SingleOrDefaultAsync(cancellationToken),
        NewAddress = newAddress,
    };
}
