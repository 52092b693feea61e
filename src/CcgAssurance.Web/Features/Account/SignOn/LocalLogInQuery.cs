using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.SignOn;

/// <summary>Says who may not log in with a password of ours, because their organisation wants them to use its single sign-on.</summary>
public sealed class LocalLogInQuery(AssuranceDbContext db, AccountSettings settings, TimeProvider clock)
{
    /// <summary>
    /// Where the person logs in instead; null for somebody who may use a password. Administrators of the installation always may: otherwise
    /// a provider that fails would leave nobody who could do anything about it.
    /// </summary>
    public async Task<SignOnProvider?> RunAsync(UserId person, CancellationToken cancellationToken)
    {
        var strict = settings.Providers.Where(provider => !provider.LocalLogIn).ToList();
        if (strict.Count == 0)
        {
            return null;
        }

        var memberships = await db.Memberships
            .Where(Dated.On<Membership>(UkTime.DateOf(clock.GetUtcNow())))
            .Where(membership => membership.UserId == person)
            .Select(membership => new { membership.Role, membership.Organisation })
            .ToListAsync(cancellationToken);
        return memberships.Count == 0 || memberships.Exists(membership => membership.Role == Role.Administrator)
            ? null
            : strict.Find(provider => memberships.TrueForAll(membership => provider.Organisations.Contains(membership.Organisation)));
    }
}
