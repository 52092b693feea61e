using CcgAssurance.Data.Identity;
using CcgAssurance.Web.Features.Account.Password;
using CcgAssurance.Web.Infrastructure.Mail;

namespace CcgAssurance.Web.Features.People;

/// <summary>Makes the link with which a person sets a password, and mails it to the person.</summary>
public sealed partial class SendLinkHandler(PasswordLinks links, IMailer mailer, ILogger<SendLinkHandler> log)
{
    /// <returns>The link, for the administrator, because mail may not arrive.</returns>
    public async Task<string> HandleAsync(ApplicationUser user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var link = await links.MakeAsync(user);
        var letter = user.PasswordHash is null
            ? PasswordMail.Invitation(user.Name, user.Email!, link)
            : PasswordMail.Reset(user.Name, user.Email!, link);
        try
        {
            await mailer.SendAsync(letter, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotSent(log, failure);
        }

        return link;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A link to set a password could not be mailed")]
    private static partial void LogNotSent(ILogger log, Exception failure);
}
