using System.Security.Cryptography;
using System.Text.Json;
using CcgAssurance.Data.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.Account.Code;

/// <summary>Remembers in the page that asks for a code, encrypted and for ten minutes, whose password was right.</summary>
public sealed class PendingLogIns(IDataProtectionProvider protection, UserManager<ApplicationUser> users, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("CcgAssurance.PendingLogIns");

    public string Write(ApplicationUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return _protector.Protect(JsonSerializer.Serialize(new Pending(user.Id, user.SecurityStamp!, clock.GetUtcNow())));
    }

    /// <summary>The account; null if we did not write it, or it is too old, or the password or the account have changed since.</summary>
    public async Task<ApplicationUser?> ReadAsync(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            var pending = JsonSerializer.Deserialize<Pending>(_protector.Unprotect(text))!;
            return clock.GetUtcNow() - pending.At <= Lasts &&
                await users.FindByIdAsync(pending.User.ToString()) is { DisabledAt: null } user && user.SecurityStamp == pending.Stamp
                ? user
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Pending(Guid User, string Stamp, DateTimeOffset At);
}
