using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Show;

public sealed class ShowAccountQuery(AssuranceDbContext db, MembershipsQuery memberships, SessionStore sessions, TimeProvider clock)
{
    public async Task<ShowAccountViewModel> RunAsync(SignedIn account, Actor? actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var (id, now) = (account.Id.Value, UkTime.ToStoredPrecision(clock.GetUtcNow()));
        var user = await db.Users
            .Where(user => user.Id == id)
            .Select(user => new { user.Email, user.TwoFactorEnabled })
            .SingleAsync(cancellationToken);
        return new ShowAccountViewModel
        {
            Name = account.Name,
            Email = user.Email!,
            HasSecondFactor = user.TwoFactorEnabled,
            Actor = actor,
            Memberships = [.. (await memberships.RunAsync(account.Id, cancellationToken)).Where(row => row.HoldsOn(UkTime.DateOf(now)))],
            Sessions = await sessions.OfAsync(id, now, cancellationToken),
            CurrentSession = account.Session,
        };
    }
}
