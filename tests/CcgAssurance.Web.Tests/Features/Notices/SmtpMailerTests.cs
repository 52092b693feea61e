using System.Net;
using System.Net.Sockets;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Tests.Smtp;
using Microsoft.Extensions.Logging;

namespace CcgAssurance.Web.Tests.Features.Notices;

[Trait("Runs", "Once")]
public sealed class SmtpMailerTests(SmtpServer server) : IClassFixture<SmtpServer>
{
    private static readonly MailLetter Letter =
        new("priya@example.org", "Priya Nair", "Due soon: answer the draft – today", "The last day is 3 December 2014.\r\n");

    private readonly Lines _log = new();

    [Theory]
    [InlineData(MailSecurity.StartTls, "Log in.")]
    [InlineData(MailSecurity.StartTls, "Grüße, Zoë – £5.")]
    [InlineData(MailSecurity.Tls, "Log in.")]
    [InlineData(MailSecurity.Tls, "Grüße, Zoë – £5.")]
    public async Task Mail_goes_out_encrypted_and_with_a_password_and_arrives_as_it_was_written(MailSecurity security, string lastLine)
    {
        await server.HeardAsync();
        var text = $"The last day is 3 December 2014.\r\n.\r\n..\r\nSee it: https://assurance.example/{new string('x', 200)}\r\n\r\n{lastLine}\r\n";

        Assert.Equal(MailResult.Sent, await SendAsync(Encrypted(security), Letter with { Name = "Zoë Nair, \"Zo\"", Text = text }));

        var heard = await server.HeardAsync();
        Assert.Equal(["AUTH", "MAIL", "RCPT", "DATA"], heard.Select(row => row.Verb));
        Assert.All(heard, row => Assert.True(row.Secure, $"{row.Verb} was said in the clear."));
        var arrived = heard[^1];
        Assert.Equal((SmtpServer.User, "ccg-assurance@england.example"), (arrived.User, arrived.From));
        Assert.Equal(["priya@example.org"], arrived.To);
        var mail = new MailFile(arrived.Raw);
        Assert.Equal(("CCG assurance", "ccg-assurance@england.example"), mail.From);
        Assert.Equal(("Zoë Nair, \"Zo\"", "priya@example.org"), mail.To);
        Assert.Equal("Due soon: answer the draft – today", mail.Subject);
        Assert.Equal(text.ReplaceLineEndings("\n").TrimEnd('\n'), mail.Text);
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal("text/plain; charset=utf-8", mail.Header("Content-Type"));
        Assert.EndsWith("@england.example>", mail.Header("Message-Id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_goes_to_a_server_that_wants_no_password_and_encrypts_nothing_where_the_settings_say_so()
    {
        await server.HeardAsync();

        Assert.Equal(MailResult.Sent, await SendAsync(Unencrypted(), Letter));

        Assert.Equal(["MAIL", "RCPT", "DATA"], (await server.HeardAsync()).Select(row => row.Verb));
    }

    [Fact]
    public async Task Neither_password_nor_mail_goes_in_the_clear_to_a_server_that_does_not_offer_to_encrypt()
    {
        await server.HeardAsync();

        Assert.Equal(MailResult.ServerAway, await SendAsync(Encrypted(MailSecurity.StartTls) with { Port = server.Plain }, Letter));

        Assert.Empty(await server.HeardAsync());
        Assert.Contains("STARTTLS", Assert.Single(_log.All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailSecurity.StartTls)]
    [InlineData(MailSecurity.Tls)]
    public async Task Neither_password_nor_mail_goes_to_a_server_that_nobody_trusted_vouches_for(MailSecurity security)
    {
        using var others = new TestCertificates();
        await server.HeardAsync();

        Assert.Equal(MailResult.ServerAway, await SendAsync(Encrypted(security) with { Authority = null }, Letter));
        Assert.Equal(MailResult.ServerAway, await SendAsync(Encrypted(security) with { Authority = others.Root }, Letter));
        // The certificate is for localhost, so under another name it may be anybody's.
        Assert.Equal(MailResult.ServerAway, await SendAsync(Encrypted(security) with { Host = "127.0.0.1" }, Letter));

        Assert.Empty(await server.HeardAsync());
        Assert.Equal(3, _log.All.Count(line => line.Contains("certificate", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_server_that_does_not_take_the_password_gets_no_mail_and_is_tried_again_later()
    {
        await server.HeardAsync();

        Assert.Equal(
            MailResult.ServerAway, await SendAsync(Encrypted(MailSecurity.StartTls) with { LogIn = new NetworkCredential(SmtpServer.User, "wrong") }, Letter));

        Assert.All(await server.HeardAsync(), row => Assert.Equal("AUTH", row.Verb));
        Assert.Equal(["Mail cannot be sent: the mail server does not take the user and the password of the settings"], _log.All);
    }

    [Fact]
    public async Task A_server_that_wants_a_password_where_there_is_none_is_tried_again_later()
    {
        Assert.Equal(MailResult.ServerAway, await SendAsync(Encrypted(MailSecurity.StartTls) with { LogIn = null }, Letter));

        Assert.Equal(["Mail cannot be sent: the mail server wants a user and a password"], _log.All);
    }

    [Fact]
    public async Task A_server_that_does_not_take_our_sender_takes_no_mail_at_all() =>
        Assert.Equal(MailResult.ServerAway, await SendAsync(Unencrypted(), Letter, from: "refused@england.example"));

    [Theory]
    [InlineData("rcpt-550@example.org", MailResult.Undeliverable)]
    [InlineData("rcpt-450@example.org", MailResult.Deferred)]
    [InlineData("rcpt-452@example.org", MailResult.Deferred)]
    [InlineData("data-554@example.org", MailResult.Undeliverable)]
    [InlineData("data-451@example.org", MailResult.Deferred)]
    public async Task What_the_server_refuses_for_good_never_arrives_and_otherwise_later_and_the_log_names_nobody(string address, MailResult expected)
    {
        Assert.Equal(expected, await SendAsync(Encrypted(MailSecurity.StartTls), Letter with { Address = address }));

        Assert.DoesNotContain("example.org", Assert.Single(_log.All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("priya@")]
    [InlineData("priya@example.org, sam@example.org")]
    [InlineData("priya@example.org>\r\nRCPT TO:<sam@example.org")]
    public async Task An_address_that_is_none_will_never_get_it(string address)
    {
        await server.HeardAsync();

        Assert.Equal(MailResult.Undeliverable, await SendAsync(Unencrypted(), Letter with { Address = address }));

        Assert.Empty(await server.HeardAsync());
    }

    [Fact]
    public async Task An_address_with_letters_beyond_ascii_gets_it_from_a_server_that_can_write_them_and_else_never()
    {
        await server.HeardAsync();
        var letter = Letter with { Address = "zoë@example.org" };

        Assert.Equal(MailResult.Sent, await SendAsync(Encrypted(MailSecurity.StartTls), letter));
        Assert.Equal(["zoë@example.org"], (await server.HeardAsync())[^1].To);

        Assert.Equal(MailResult.Undeliverable, await SendAsync(Unencrypted(), letter));
        Assert.Empty(await server.HeardAsync());
    }

    [Fact]
    public async Task A_server_that_takes_no_connection_is_away()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(MailResult.ServerAway, await SendAsync(Unencrypted() with { Port = port }, Letter));
    }

    [Fact]
    public async Task A_server_that_nobody_knows_is_away() =>
        Assert.Equal(MailResult.ServerAway, await SendAsync(Unencrypted() with { Host = "no-such-server.invalid" }, Letter));

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_away()
    {
        var file = Path.GetTempFileName();

        Assert.Equal(MailResult.ServerAway, await Mailer(null, folder: Path.Combine(file, "folder")).SendAsync(Letter, CancellationToken.None));
        File.Delete(file);
    }

    [Fact]
    public void The_operator_reads_where_mail_goes_and_whether_it_is_encrypted()
    {
        Assert.Equal($"localhost, port {server.Tls}, TLS", Mailer(Encrypted(MailSecurity.Tls)).Name);
        Assert.Equal($"localhost, port {server.StartTls}, STARTTLS", Mailer(Encrypted(MailSecurity.StartTls)).Name);
        Assert.Equal($"localhost, port {server.Plain}, not encrypted", Mailer(Unencrypted()).Name);
        Assert.Equal("no mail server, mail is put into /nowhere", Mailer(null).Name);
    }

    private MailServer Encrypted(MailSecurity security) => new(
        "localhost", security == MailSecurity.Tls ? server.Tls : server.StartTls, security,
        new NetworkCredential(SmtpServer.User, SmtpServer.Password), server.Authority);

    private MailServer Unencrypted() => new("localhost", server.Plain, MailSecurity.None, null, null);

    private Task<MailResult> SendAsync(MailServer to, MailLetter letter, string from = "ccg-assurance@england.example") =>
        Mailer(to, from).SendAsync(letter, CancellationToken.None);

    private SmtpMailer Mailer(MailServer? to, string from = "ccg-assurance@england.example", string folder = "/nowhere") =>
        new(new MailSettings(new Uri("https://assurance.example"), from, to, folder), _log);

    private sealed class Lines : ILogger<SmtpMailer>
    {
        public List<string> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add(formatter(state, exception));
    }
}
