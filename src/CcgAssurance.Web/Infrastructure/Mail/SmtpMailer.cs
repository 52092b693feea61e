using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>Sends mail through the mail server of the settings, or without one puts it into the pick-up folder as files that mail programs open.</summary>
public sealed partial class SmtpMailer(MailSettings settings, ILogger<SmtpMailer> logger) : IMailer
{
    /// <inheritdoc />
    public string Name => settings.Server is { } server
        ? string.Create(CultureInfo.InvariantCulture, $"{server.Host}, port {server.Port}")
        : $"no mail server, mail is put into {settings.PickupFolder}";

    /// <inheritdoc />
    public async Task<MailResult> SendAsync(MailLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        try
        {
            using var message = MessageOf(letter);
            using var client = Client();
            await client.SendMailAsync(message, cancellationToken);
            return MailResult.Sent;
        }
        catch (Exception failure) when (failure is FormatException or SmtpFailedRecipientException)
        {
            LogNoSuchAddress(logger, letter.Address, failure);
            return MailResult.NoSuchAddress;
        }
        catch (Exception failure) when (failure is SmtpException or IOException or UnauthorizedAccessException)
        {
            LogNotNow(logger, failure);
            return MailResult.NotNow;
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

    [LoggerMessage(LogLevel.Warning, "Mail to {Address} cannot be delivered")]
    private static partial void LogNoSuchAddress(ILogger logger, string address, Exception failure);

    [LoggerMessage(LogLevel.Warning, "Mail cannot be sent")]
    private static partial void LogNotNow(ILogger logger, Exception failure);
}
