using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.Account.LogIn;

/// <summary>Looks at an address and a password.</summary>
public sealed class LogInHandler(UserManager<ApplicationUser> users, LogInGuard guard, SecurityLog security, TimeProvider clock)
{
    private static readonly ApplicationUser Nobody = new() { Name = "" };
    private static readonly string NobodysHash = new PasswordHasher<ApplicationUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>
    /// The account whose password it is, or null. Why it is null is not said: not for an unknown address, a wrong password, an account that
    /// is disabled, or a try that has to wait. All of them take as long, so that the time does not tell them apart either.
    /// </summary>
    public async Task<ApplicationUser?> HandleAsync(LogInForm form, HttpContext http, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(form);
        var (name, now) = (users.NormalizeEmail(form.Email), UkTime.ToStoredPrecision(clock.GetUtcNow()));
        var (pair, all) = (LogInGuard.KeyOf("password", name!, Sessions.AddressOf(http)), KeyOfAll(name!));
        var user = await users.FindByNameAsync(form.Email!);
        var hasTurn = await guard.TakeTurnAsync(pair, now, cancellationToken);
        if (!hasTurn || user is not { DisabledAt: null, PasswordHash: not null })
        {
            security.Note(
                http,
                hasTurn ? SecurityEventKind.LogInFailed : SecurityEventKind.LockedOut,
                user?.Key,
                !hasTurn ? "Has to wait" : user is null ? "No such account" : "The account is disabled or has no password");
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, form.Password!);
            return null;
        }

        if (!await users.CheckPasswordAsync(user, form.Password!))
        {
            await guard.CountAsync(all, now, forgottenAfter: null, cancellationToken);
            security.Note(http, SecurityEventKind.LogInFailed, user.Key);
            return null;
        }

        if (!user.TwoFactorEnabled && await guard.TriesAsync(all, cancellationToken) >= LogInDelays.Ceiling)
        {
            security.Note(http, SecurityEventKind.LockedOut, user.Key, "Too many wrong passwords");
            return null;
        }

        await guard.ForgetAsync(pair, cancellationToken);
        if (!user.TwoFactorEnabled)
        {
            await guard.ForgetAsync(all, cancellationToken);
        }

        return user;
    }

    /// <summary>Begins to count wrong passwords anew, because whoever has the account has shown it in another way.</summary>
    public Task ForgetTriesAsync(ApplicationUser user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return guard.ForgetAsync(KeyOfAll(user.NormalizedUserName!), cancellationToken);
    }

    private static string KeyOfAll(string name) => LogInGuard.KeyOf("all passwords", name);
}
