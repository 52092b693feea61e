using CcgAssurance.Data.Identity;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>
/// Makes and reads the links with which a person sets a password: once, because the link belongs to the password that was there before.
/// </summary>
public sealed class PasswordLinks(UserManager<ApplicationUser> users, MailSettings mail)
{
    /// <summary>The name of the provider of links that invite.</summary>
    public const string InvitationProvider = "Invitation";

    /// <summary>How many hours a link lasts with which a forgotten password is replaced.</summary>
    public const int ResetHours = 24;

    /// <summary>How many days an invitation lasts.</summary>
    public const int InvitationDays = 7;

    private const string InvitationPurpose = "invitation";

    /// <summary>The link for an account: an invitation as long as it has no password.</summary>
    public async Task<string> MakeAsync(ApplicationUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var token = user.PasswordHash is null
            ? await users.GenerateUserTokenAsync(user, InvitationProvider, InvitationPurpose)
            : await users.GeneratePasswordResetTokenAsync(user);
        return mail.AddressOf(AccountLinks.NewPassword(user.Id, token));
    }

    /// <summary>The account that a link belongs to; null if we did not make it, or it is too old or was used.</summary>
    public async Task<ApplicationUser?> ReadAsync(Guid? account, string? token)
    {
        if (account is not { } id || token is null || await users.FindByIdAsync(id.ToString()) is not { DisabledAt: null } user)
        {
            return null;
        }

        var isRight = user.PasswordHash is null
            ? await users.VerifyUserTokenAsync(user, InvitationProvider, InvitationPurpose, token)
            : await users.VerifyUserTokenAsync(
                user, users.Options.Tokens.PasswordResetTokenProvider, UserManager<ApplicationUser>.ResetPasswordTokenPurpose, token);
        return isRight ? user : null;
    }
}

/// <summary>The framework's provider, with another duration.</summary>
public sealed class InvitationTokens(
    IDataProtectionProvider protection, IOptions<InvitationTokenOptions> options, ILogger<DataProtectorTokenProvider<ApplicationUser>> log)
    : DataProtectorTokenProvider<ApplicationUser>(protection, options, log);

/// <summary>How long an invitation lasts.</summary>
public sealed class InvitationTokenOptions : DataProtectionTokenProviderOptions
{
    public InvitationTokenOptions() => (Name, TokenLifespan) =
        (PasswordLinks.InvitationProvider, TimeSpan.FromDays(PasswordLinks.InvitationDays));
}
