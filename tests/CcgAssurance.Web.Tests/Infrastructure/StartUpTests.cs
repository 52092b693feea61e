using System.Security.Cryptography.X509Certificates;
using CcgAssurance.Data;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Startup;
using CcgAssurance.Web.Tests.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CcgAssurance.Web.Tests.Infrastructure;

public sealed class StartUpTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["Database:Provider"] = "Sqlite",
        ["ConnectionStrings:Assurance"] = "Data Source=App_Data/assurance.db",
        ["Site:Address"] = "http://localhost:5080",
        ["Mail:From"] = "ccg-assurance@england.example",
        ["Mail:PickupFolder"] = "App_Data/mail",
        ["Demo:Enabled"] = "true",
        ["Demo:Now"] = "2015-06-08T09:00:00Z",
    };

    [Fact]
    public void The_settings_of_the_embedded_demo_are_right()
    {
        var settings = Read([]);

        Assert.Equal(DatabaseProvider.Sqlite, settings.Provider);
        Assert.Equal("Data Source=/srv/assurance/App_Data/assurance.db", settings.ConnectionString);
        Assert.Equal(TimeSpan.FromMinutes(1), settings.StartWait);
        Assert.True(settings.DemoEnabled);
        Assert.Equal(new MailSettings(new Uri("http://localhost:5080"), "ccg-assurance@england.example", null, "/srv/assurance/App_Data/mail"), settings.Mail);
        Assert.Equal(new DateTimeOffset(2015, 6, 8, 9, 0, 0, TimeSpan.Zero), settings.DemoNow);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider is 'Oracle'. Set it to Sqlite, SqlServer or PostgreSql.")]
    [InlineData("Database:Provider", "7", "Database:Provider is '7'. Set it to Sqlite, SqlServer or PostgreSql.")]
    [InlineData("ConnectionStrings:Assurance", "", "ConnectionStrings:Assurance is empty. Set it to the connection string of the database.")]
    [InlineData("ConnectionStrings:Assurance", "nonsense",
        "ConnectionStrings:Assurance is not a SQLite connection string, such as 'Data Source=App_Data/assurance.db'.")]
    [InlineData("Demo:Enabled", "perhaps", "Demo:Enabled is 'perhaps'. Set it to true or false.")]
    [InlineData("Demo:Now", "yesterday", "Demo:Now is 'yesterday'. Set it to a date and time, such as 2015-06-08T09:00:00Z.")]
    [InlineData("Site:Address", "assurance.example",
        "Site:Address is 'assurance.example'. Set it to the address under which people reach the application, such as https://assurance.example.nhs.uk.")]
    [InlineData(
        "Site:Address",
        "https://example.org/assurance",
        "Site:Address is 'https://example.org/assurance'. Set it to the address under which people reach the application, " +
        "such as https://assurance.example.nhs.uk.")]
    [InlineData("Mail:From", "CCG assurance <ccg@england.example>",
        "Mail:From is 'CCG assurance <ccg@england.example>'. Set it to the email address from which notices are sent.")]
    [InlineData("Mail:From", "nobody", "Mail:From is 'nobody'. Set it to the email address from which notices are sent.")]
    [InlineData("Mail:PickupFolder", " ", "Mail:PickupFolder is empty. Set it to the folder into which mail is put while there is no mail server.")]
    [InlineData("Mail:Smtp:Port", "99999", "Mail:Smtp:Port is '99999'. Set it to the port of the mail server, such as 587.")]
    [InlineData("Mail:Smtp:Security", "perhaps", "Mail:Smtp:Security is 'perhaps'. Set it to StartTls, Tls or None.")]
    [InlineData("Mail:Smtp:Security", "7", "Mail:Smtp:Security is '7'. Set it to StartTls, Tls or None.")]
    [InlineData(
        "Mail:Smtp:CertificateAuthority",
        "/nowhere/root.pem",
        "Mail:Smtp:CertificateAuthority is '/nowhere/root.pem', from which no root certificate can be read. " +
        "Set it to a PEM file with that of your own certificate authority, or leave it empty.")]
    [InlineData("Mail:Smtp:User", "assurance", "Mail:Smtp:User is set, but Mail:Smtp:Password is empty. Set both, or neither.")]
    [InlineData("Database:StartWaitSeconds", "-1", "Database:StartWaitSeconds is '-1'. Set it to a number of seconds from 0 to 3600.")]
    [InlineData("Database:StartWaitSeconds", "3601", "Database:StartWaitSeconds is '3601'. Set it to a number of seconds from 0 to 3600.")]
    [InlineData("Limits:LogIn:PerAddress", "0", "Limits:LogIn:PerAddress is '0'. Set it to a whole number from 1 to 1000000.")]
    [InlineData("Limits:Export:PerAccount", "many", "Limits:Export:PerAccount is 'many'. Set it to a whole number from 1 to 1000000.")]
    [InlineData("Limits:Reset:Minutes", "1441", "Limits:Reset:Minutes is '1441'. Set it to a whole number from 1 to 1440.")]
    [InlineData("Limits:Searching:Minutes", "5",
        "Limits:Searching limits nothing. What can be limited is LogIn, Reset, SetUpCode, Invitation, Upload, Download, Export.")]
    [InlineData("Cycle:FinalDay", "soon", "Cycle:FinalDay is 'soon'. Set it to a whole number of days.")]
    [InlineData("Cycle:FinalDay", "0", "Cycle:FinalDay must be a number of days from 1 to 365.")]
    [InlineData("Cycle:FinalDay", "89", "Cycle:FinalDay must not be less than ConsistencyDay.")]
    [InlineData("Cycle:StepNames:0", "Only one", "Cycle:StepNames must hold 4 names.")]
    [InlineData("Database:Provider", "PostgreSql", "Demo:Enabled is true, but the database is a server. The demo only runs on the embedded database.")]
    public void A_wrong_setting_stops_the_start_with_one_clear_line(string key, string value, string message) =>
        Assert.Equal(message, Assert.Throws<WrongSettingException>(() => Read(Changed(key, value))).Message);

    // The settings of a mail server only count where one is named.
    private static Dictionary<string, string?> Changed(string key, string value) => key.StartsWith("Mail:Smtp", StringComparison.Ordinal)
        ? new() { ["Mail:Smtp:Host"] = "mail.example", [key] = value }
        : new() { [key] = value };

    [Fact]
    public void The_demo_does_not_start_in_production() => Assert.Equal(
        "Demo:Enabled is true, but the environment is Production. The demo's accounts are public.",
        Assert.Throws<WrongSettingException>(() => Read([], Environments.Production)).Message);

    [Theory]
    [InlineData("http://localhost:5080", "Production")]
    [InlineData("http://assurance.nhs.uk", "Production")]
    [InlineData("http://assurance.nhs.uk", "Development")]
    public void Nobody_sends_a_password_in_the_clear_but_on_the_machine_of_a_demo(string site, string environment) => Assert.Equal(
        $"Site:Address is '{site}', at which passwords could be read on their way. Set it to an address of HTTPS, such as " +
        "https://assurance.example.nhs.uk; only outside Production can it do without, on localhost.",
        Assert.Throws<WrongSettingException>(
            () => Read(new() { ["Demo:Enabled"] = "false", ["Site:Address"] = site }, environment)).Message);

    [Theory]
    [InlineData("https://localhost:5080", "assurance@trust.nhs.uk")]
    [InlineData("https://assurance.nhs.uk", "ccg-assurance@england.example")]
    public void A_mail_server_in_production_sends_no_mail_with_links_or_senders_that_lead_nowhere(string site, string from) => Assert.StartsWith(
        "Mail:Smtp:Host is set, but Site:Address is",
        Assert.Throws<WrongSettingException>(() => Read(
            new()
            {
                ["Demo:Enabled"] = "false",
                ["Mail:Smtp:Host"] = "mail.example",
                ["Site:Address"] = site,
                ["Mail:From"] = from,
            }, Environments.Production)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, 587, MailSecurity.StartTls)]
    [InlineData("25", null, 25, MailSecurity.StartTls)]
    [InlineData("465", null, 465, MailSecurity.Tls)]
    [InlineData(null, "Tls", 465, MailSecurity.Tls)]
    [InlineData("2465", "tls", 2465, MailSecurity.Tls)]
    [InlineData("465", "StartTls", 465, MailSecurity.StartTls)]
    [InlineData("25", "None", 25, MailSecurity.None)]
    public void The_connection_to_a_mail_server_is_encrypted_as_its_port_says_unless_the_settings_say_otherwise(
        string? port, string? security, int expectedPort, MailSecurity expected)
    {
        var server = Read(new() { ["Mail:Smtp:Host"] = "mail.example", ["Mail:Smtp:Port"] = port, ["Mail:Smtp:Security"] = security }).Mail.Server;

        Assert.Equal((expectedPort, expected), (server!.Port, server.Security));
    }

    [Fact]
    public void A_password_is_not_sent_to_a_mail_server_without_encryption() => Assert.StartsWith(
        "Mail:Smtp:Security is None, but Mail:Smtp:User is set.",
        Assert.Throws<WrongSettingException>(() => Read(new()
        {
            ["Mail:Smtp:Host"] = "mail.example",
            ["Mail:Smtp:Security"] = "None",
            ["Mail:Smtp:User"] = "assurance",
            ["Mail:Smtp:Password"] = "secret",
        })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_certificate_authority_of_a_mail_server_is_read_from_a_file_with_its_root()
    {
        using var certificates = new TestCertificates();

        Assert.Equal(certificates.Root, ReadAuthority(certificates.RootPem));
        string[] wrongs =
        [
            "",
            "no certificate",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            certificates.Issue("localhost").Certificates,
        ];
        foreach (var wrong in wrongs)
        {
            Assert.Contains(
                "no root certificate can be read", Assert.Throws<WrongSettingException>(() => ReadAuthority(wrong)).Message, StringComparison.Ordinal);
        }
    }

    private static X509Certificate2Collection? ReadAuthority(string pem)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, pem);
            return Read(new() { ["Mail:Smtp:Host"] = "mail.example", ["Mail:Smtp:CertificateAuthority"] = file }).Mail.Server!.Authority;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static AssuranceSettings Read(Dictionary<string, string?> changed, string environment = "Development") => AssuranceSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(Right).AddInMemoryCollection(changed).Build(),
        new TestEnvironment { EnvironmentName = environment });

    private sealed class TestEnvironment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "CcgAssurance.Web";

        public string ContentRootPath { get; set; } = "/srv/assurance";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
