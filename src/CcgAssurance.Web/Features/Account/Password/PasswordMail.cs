using CcgAssurance.Web.Infrastructure.Mail;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>The mails with a link to set a password.</summary>
public static class PasswordMail
{
    private const string Footer = "This email was sent by CCG assurance. We cannot read replies to it.\r\n";

    public static MailLetter Reset(string name, string address, string link) => new(
        address,
        name,
        "Set a new password for CCG assurance",
        "Somebody, probably you, asked for a new password for CCG assurance.\r\n\r\n" +
        $"Set it here within {PasswordLinks.ResetHours} hours: {link}\r\n\r\n" +
        "If it was not you, you do not need to do anything. Your password stays the same.\r\n\r\n" + Footer);

    /// <summary>To somebody whose organisation uses no passwords of ours.</summary>
    public static MailLetter SignOn(string name, string address, string provider) => new(
        address,
        name,
        "How you log in to CCG assurance",
        "Somebody, probably you, asked for a new password for CCG assurance.\r\n\r\n" +
        $"You do not need one. On the log-in page, use the button \"Log in with {provider}\".\r\n\r\n" +
        "If it was not you, you do not need to do anything.\r\n\r\n" + Footer);

    public static MailLetter Invitation(string name, string address, string link) => new(
        address,
        name,
        "Your account for CCG assurance",
        "An administrator has made an account for you in CCG assurance.\r\n\r\n" +
        $"Set your password here within {PasswordLinks.InvitationDays} days: {link}\r\n\r\n" + Footer);
}
