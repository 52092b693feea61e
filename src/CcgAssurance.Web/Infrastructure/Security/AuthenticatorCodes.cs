using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Looks at the codes of an authenticator app (RFC 6238). The framework takes a code as often as it is sent until it lapses, and five time
/// steps; here it is taken once, and for 30 seconds on either side.
/// </summary>
public sealed class AuthenticatorCodes(
    AssuranceDbContext db, UserManager<ApplicationUser> users, LogInGuard guard, TimeProvider clock, WallClock wall)
{
    private static readonly VerificationWindow OneStep = new(previous: 1, future: 1);

    /// <summary>The secret that the account shares with its app, in base 32; made where there is none.</summary>
    public async Task<string> SecretOfAsync(ApplicationUser user)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } secret)
        {
            return secret;
        }

        await users.ResetAuthenticatorKeyAsync(user);
        return (await users.GetAuthenticatorKeyAsync(user))!;
    }

    /// <summary>
    /// Whether a code is that of the app now, and was not used before. After some wrong ones the next has to wait, whoever sends it:
    /// whoever
    /// gets as far as this knows the password.
    /// </summary>
    public async Task<bool> AcceptAsync(ApplicationUser user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(code);
        var (key, digits) = (KeyOf(user), code.Replace(" ", "", StringComparison.Ordinal));
        if (!await guard.TakeTurnAsync(key, UkTime.ToStoredPrecision(clock.GetUtcNow()), cancellationToken) ||
            await users.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } secret ||
            !new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(wall.Time.GetUtcNow().UtcDateTime, digits, out var step, OneStep) ||
            await db.Users.Where(row => row.Id == user.Id && row.LastCodeStep < step).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LastCodeStep, step), cancellationToken) == 0)
        {
            return false;
        }

        user.LastCodeStep = step;
        await guard.ForgetAsync(key, cancellationToken);
        return true;
    }

    /// <summary>Whether a recovery code is one of the account's that was not used before.</summary>
    public async Task<bool> AcceptRecoveryAsync(ApplicationUser user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(code);
        var key = KeyOf(user);
        if (!await guard.TakeTurnAsync(key, UkTime.ToStoredPrecision(clock.GetUtcNow()), cancellationToken) ||
            !(await users.RedeemTwoFactorRecoveryCodeAsync(user, code.Trim().ToUpperInvariant())).Succeeded)
        {
            return false;
        }

        await guard.ForgetAsync(key, cancellationToken);
        return true;
    }

    private static string KeyOf(ApplicationUser user) => LogInGuard.KeyOf("code", user.Id.ToString());
}
