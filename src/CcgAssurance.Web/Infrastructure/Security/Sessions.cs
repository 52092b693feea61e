using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Logs people in and out of the browser that makes the request.</summary>
public sealed class Sessions(AssuranceDbContext db, SessionStore store, TimeProvider clock)
{
    /// <summary>
    /// Logs somebody in, in place of whoever was logged in there: a session never passes from one log-in to the next. The only role of a
    /// person is chosen at once.
    /// </summary>
    /// <returns>False for somebody who has no role today, who is not logged in.</returns>
    public async Task<bool> StartAsync(HttpContext context, ApplicationUser user, bool hasSecondFactor)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(user);
        var (now, person) = (UkTime.ToStoredPrecision(clock.GetUtcNow()), user.Key);
        var memberships = await db.Memberships
            .Where(Dated.On<Membership>(UkTime.DateOf(now)))
            .Where(membership => membership.UserId == person)
            .Select(membership => membership.Id)
            .ToListAsync(context.RequestAborted);
        if (memberships.Count == 0)
        {
            return false;
        }

        await EndAsync(context);
        var origin = new SessionOrigin(
            BrowserNames.Of(context.Request.Headers.UserAgent.ToString()), AddressOf(context), hasSecondFactor);
        Guid? only = memberships.Count == 1 ? memberships[0] : null;
        var key = await store.StartAsync(user, only, origin, now, context.RequestAborted);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, SessionClaims.Cookie(key));
        return true;
    }

    /// <summary>Logs out: the session ends, whoever else has a copy of its cookie.</summary>
    public async Task EndAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.SignedIn() is { } account)
        {
            await store.EndAsync(account.Id.Value, account.Session, context.RequestAborted);
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>The address of the computer that makes a request.</summary>
    public static string AddressOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Connection.RemoteIpAddress?.ToString() ?? "";
    }
}
