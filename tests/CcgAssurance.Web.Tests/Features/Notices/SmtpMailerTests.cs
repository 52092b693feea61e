using System.Net;
using System.Net.Sockets;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcgAssurance.Web.Tests.Features.Notices;

public sealed class SmtpMailerTests
{
    private static readonly MailLetter Letter = new("priya@example.org", "Priya Nair", "Due soon: answer the draft – today", "The last day is 3 December 2014.\r\n.\r\nLog in.\r\n");

    [Theory]
    [InlineData("Log in.")]
    [InlineData("Grüße.")]
    public async Task Mail_goes_to_the_mail_server_of_the_settings(string lastLine)
    {
        var letter = Letter with { Text = $"The last day is 3 December 2014.\r\n.\r\n{lastLine}\r\n" };
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var conversation = ServeAsync(listener, recipient: "250 OK");

        var result = await Mailer(Port(listener)).SendAsync(letter, CancellationToken.None);

        Assert.Equal(MailResult.Sent, result);
        var mail = new MailFile(await conversation);
        Assert.Equal("\"Priya Nair\" <priya@example.org>", mail.Header("To"));
        Assert.Equal(
            $"The last day is 3 December 2014.\n.\n{lastLine}", mail.Text.Replace("\n..\n", "\n.\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("550 No such person", MailResult.NoSuchAddress)]
    [InlineData("450 Try again later", MailResult.Deferred)]
    [InlineData("452 Too much mail", MailResult.Deferred)]
    public async Task A_recipient_that_the_server_refuses_for_good_will_never_get_it_and_otherwise_later(string reply, MailResult expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var conversation = ServeAsync(listener, recipient: reply);

        Assert.Equal(expected, await Mailer(Port(listener)).SendAsync(Letter, CancellationToken.None));
        await conversation;
    }

    [Fact]
    public async Task An_address_that_is_none_will_never_get_it() =>
        Assert.Equal(MailResult.NoSuchAddress, await Mailer(9).SendAsync(Letter with { Address = "nobody" }, CancellationToken.None));

    [Fact]
    public async Task A_server_that_takes_no_connection_is_away()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = Port(listener);
        listener.Stop();

        Assert.Equal(MailResult.ServerAway, await Mailer(port).SendAsync(Letter, CancellationToken.None));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_away()
    {
        var file = Path.GetTempFileName();
        var mailer = new SmtpMailer(Settings(null, Path.Combine(file, "folder")), NullLogger<SmtpMailer>.Instance);

        Assert.Equal(MailResult.ServerAway, await mailer.SendAsync(Letter, CancellationToken.None));
        File.Delete(file);
    }

    private static int Port(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private static SmtpMailer Mailer(int port) =>
        new(Settings(new MailServer("127.0.0.1", port, StartTls: false, null, null), "/nowhere"), NullLogger<SmtpMailer>.Instance);

    private static MailSettings Settings(MailServer? server, string folder) =>
        new(new Uri("https://assurance.example"), "ccg-assurance@england.example", server, folder);

    // Just enough of a mail server (RFC 5321) for one mail.
    private static async Task<string> ServeAsync(TcpListener listener, string recipient)
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var mail = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            await writer.WriteLineAsync(verb switch { "RCPT" => recipient, "DATA" => "354 Go on", "QUIT" => "221 Bye", _ => "250 OK" });
            if (verb == "DATA")
            {
                while (await reader.ReadLineAsync() is { } part && part != ".")
                {
                    mail.Add(part);
                }

                await writer.WriteLineAsync("250 Taken");
            }
        }

        return string.Join('\n', mail);
    }
}
