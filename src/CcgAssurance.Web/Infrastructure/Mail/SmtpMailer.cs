using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>Sends mail through the mail server of the settings, or without one puts it into the pick-up folder as files that mail programs open.</summary>
public sealed partial class SmtpMailer(MailSettings settings, ILogger<SmtpMailer> logger) : IMailer
{
    // Replies of a mail server from 500 on are final (RFC 5321, section 4.2.1).
    private const int Permanent = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public string Name => settings.Server is { } server
        ? string.Create(CultureInfo.InvariantCulture, $"{server.Host}, port {server.Port}")
        : $"no mail server, mail is put into {settings.PickupFolder}";

    /// <inheritdoc />
    public async Task<MailResult> SendAsync(MailLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Longest);
        try
        {
            using var message = MessageOf(letter);
            using var client = Client();
            await client.SendMailAsync(message, patience.Token);
            return MailResult.Sent;
        }
        catch (FormatException)
        {
            return MailResult.NoSuchAddress;
        }
        catch (SmtpFailedRecipientException failure)
        {
            LogRefused(logger, failure.StatusCode);
            return (int)failure.StatusCode >= Permanent ? MailResult.NoSuchAddress : MailResult.Deferred;
        }
        catch (Exception failure) when (failure is SmtpException or IOException or UnauthorizedAccessException ||
            (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogAway(logger, failure.GetBaseException().Message);
            return MailResult.ServerAway;
        }
    }

    private MailMessage MessageOf(MailLetter letter) => new(new MailAddress(settings.From, "CCG assurance"), new MailAddress(letter.Address, letter.Name))
    {
        Subject = letter.Subject,
        SubjectEncoding = Encoding.UTF8,
        Body = letter.Text,
        BodyEncoding = Encoding.UTF8,
        // Plain letters can be read in the pick-up folder as they are. Quoted-printable would hide the ends of lines.
        BodyTransferEncoding = letter.Text.All(char.IsAscii) ? TransferEncoding.SevenBit : TransferEncoding.Base64,
        // Mail programs that answer for people who are away leave it alone.
        Headers = { ["Auto-Submitted"] = "auto-generated" },
    };

    private SmtpClient Client()
    {
        if (settings.Server is not { } server)
        {
            Directory.CreateDirectory(settings.PickupFolder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = settings.PickupFolder };
        }

        return new SmtpClient(server.Host, server.Port)
        {
            EnableSsl = server.StartTls,
            Credentials = server.User is { } user ? new NetworkCredential(user, server.Password) : null,
        };
    }

    // Whose mail it is stands in no log.
    [LoggerMessage(LogLevel.Warning, "The mail server refuses a recipient: {Status}")]
    private static partial void LogRefused(ILogger logger, SmtpStatusCode status);

    [LoggerMessage(LogLevel.Warning, "Mail cannot be sent: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
