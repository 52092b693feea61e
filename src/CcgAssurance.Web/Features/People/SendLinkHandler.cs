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
        await SendAsync(user, link, cancellationToken);
        return link;
    }

    /// <summary>Mails a link to each of several people, until the mail server is away.</summary>
    public async Task MailAsync(IEnumerable<ApplicationUser> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        foreach (var user in people)
        {
            if (await SendAsync(user, await links.MakeAsync(user), cancellationToken) is null or MailResult.ServerAway)
            {
                return;
            }
        }
    }

    private async Task<MailResult?> SendAsync(ApplicationUser user, string link, CancellationToken cancellationToken)
    {
        var letter = user.PasswordHash is null
            ? PasswordMail.Invitation(user.Name, user.Email!, link)
            : PasswordMail.Reset(user.Name, user.Email!, link);
        try
        {
            return await mailer.SendAsync(letter, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotSent(log, failure);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A link to set a password could not be mailed")]
    private static partial void LogNotSent(ILogger log, Exception failure);
}
