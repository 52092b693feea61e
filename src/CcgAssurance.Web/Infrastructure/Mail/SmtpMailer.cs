using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>
/// Sends mail through the mail server of the settings, or without one puts it into the pick-up folder as files that mail programs open.
/// </summary>
public sealed partial class SmtpMailer(MailSettings settings, ILogger<SmtpMailer> logger) : IMailer
{
    // Replies of a mail server from 500 on are final (RFC 5321, section 4.2.1).
    private const int Permanent = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public string Name => settings.Server is { } server
        ? string.Create(CultureInfo.InvariantCulture, $"{server.Host}, port {server.Port}, {Encryption(server.Security)}")
        : $"no mail server, mail is put into {settings.PickupFolder}";

    /// <inheritdoc />
    public async Task<MailResult> SendAsync(MailLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (MailAddresses.Read(letter.Name, letter.Address) is not { } addressee)
        {
            return MailResult.Undeliverable;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Longest);
        try
        {
            using var message = MessageOf(letter, addressee);
            return settings.Server is { } server
                ? await HandOverAsync(message, server, patience.Token)
                : await PutDownAsync(message, patience.Token);
        }
        catch (SmtpCommandException failure)
            when (failure.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            LogRefused(logger, failure.StatusCode);
            return (int)failure.StatusCode >= Permanent ? MailResult.Undeliverable : MailResult.Deferred;
        }
        catch (Exception failure) when (IsAway(failure)
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogAway(logger, ReasonOf(failure));
            return MailResult.ServerAway;
        }
    }

    private static async Task<MailResult> HandOverAsync(MimeMessage message, MailServer server, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        if (server.Authority is { } authority)
        {
            client.ServerCertificateValidationCallback = MailCertificates.IssuedUnder(authority);
        }

        await client.ConnectAsync(server.Host, server.Port, SocketOptions(server.Security), cancellationToken);
        if (server.LogIn is { } logIn)
        {
            await client.AuthenticateAsync(logIn, cancellationToken);
        }

        // MailKit would write letters beyond ASCII before the @ even to a server that never said it can read them (RFC 6531).
        var beyondAscii = message.To.Mailboxes.Any(mailbox => !mailbox.LocalPart.All(char.IsAscii));
        var result = MailResult.Undeliverable;
        if (!beyondAscii || client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
        {
            await client.SendAsync(new FormatOptions { International = beyondAscii }, message, cancellationToken);
            result = MailResult.Sent;
        }

        await client.DisconnectAsync(quit: true, cancellationToken);
        return result;
    }

    // Whatever takes mail from the folder sees it only once all of it is there.
    private async Task<MailResult> PutDownAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.PickupFolder);
        var file = Path.Combine(settings.PickupFolder, Guid.NewGuid().ToString());
        await message.WriteToAsync(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, file, cancellationToken);
        File.Move(file, file + ".eml");
        return MailResult.Sent;
    }

    private MimeMessage MessageOf(MailLetter letter, MailboxAddress addressee)
    {
        var sender = new MailboxAddress("CCG assurance", settings.From);
        var message = new MimeMessage
        {
            MessageId = MimeUtils.GenerateMessageId(sender.Domain),
            Subject = letter.Subject,
            Body = new TextPart("plain")
            {
                Text = letter.Text,
                // Plain letters can be read in the pick-up folder as they are. Quoted-printable would hide the ends of lines.
                ContentTransferEncoding = letter.Text.All(char.IsAscii) ? ContentEncoding.SevenBit : ContentEncoding.Base64,
            },
        };
        message.From.Add(sender);
        message.To.Add(addressee);
        // Mail programs that answer for people who are away leave it alone.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    // StartTls, not StartTlsWhenAvailable: a server that does not offer it gets no mail.
    private static SecureSocketOptions SocketOptions(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
    };

    private static string Encryption(MailSecurity security) => security switch
    {
        MailSecurity.None => "not encrypted",
        MailSecurity.StartTls => "STARTTLS",
        MailSecurity.Tls => "TLS",
    };

    private static bool IsAway(Exception failure) =>
        failure is CommandException or ProtocolException or AuthenticationException or SaslException
        or SslHandshakeException or ServiceNotAuthenticatedException or NotSupportedException or SocketException or IOException
        or TimeoutException or UnauthorizedAccessException;

    // Whose mail it is stands in no log, and what a mail server says may name them.
    private static string ReasonOf(Exception failure) => failure switch
    {
        SmtpCommandException refused =>
            string.Create(CultureInfo.InvariantCulture, $"the mail server answers {(int)refused.StatusCode} ({refused.ErrorCode})"),
        AuthenticationException or SaslException => "the mail server does not take the user and the password of the settings",
        ServiceNotAuthenticatedException => "the mail server wants a user and a password",
        OperationCanceledException => "the mail server takes too long",
        _ => failure.GetBaseException().Message,
    };

    [LoggerMessage(LogLevel.Warning, "The mail server refuses a mail: {Status}")]
    private static partial void LogRefused(ILogger logger, SmtpStatusCode status);

    [LoggerMessage(LogLevel.Warning, "Mail cannot be sent: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
