using System.Globalization;
using System.Net.Mail;
using CcgAssurance.Web.Infrastructure.Startup;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>How mail is sent, and what its links point to.</summary>
/// <param name="SiteAddress">The address under which people reach the application.</param>
/// <param name="From">The sender.</param>
/// <param name="Server">The mail server; null puts mail into the folder.</param>
/// <param name="PickupFolder">The folder.</param>
public sealed record MailSettings(Uri SiteAddress, string From, MailServer? Server, string PickupFolder)
{
    private const int DefaultPort = 587;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="WrongSettingException">A setting is missing or cannot be read.</exception>
    public static MailSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var site = configuration["Site:Address"];
        if (!Uri.TryCreate(site, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.PathAndQuery != "/")
        {
            throw new WrongSettingException($"Site:Address is '{site}'. Set it to the address under which people reach the application, such as https://assurance.example.nhs.uk.");
        }

        var from = configuration["Mail:From"];
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new WrongSettingException($"Mail:From is '{from}'. Set it to the email address from which notices are sent.");
        }

        var server = ReadServer(configuration.GetSection("Mail:Smtp"));
        if (server is not null && environment.IsProduction() && (address.IsLoopback || from.EndsWith(".example", StringComparison.OrdinalIgnoreCase)))
        {
            throw new WrongSettingException(
                $"Mail:Smtp:Host is set, but Site:Address is '{site}' and Mail:From is '{from}'. Set both to those of your organisation, or people get links that lead nowhere.");
        }

        return new MailSettings(address, from, server, ReadFolder(configuration["Mail:PickupFolder"], environment));
    }

    private static MailServer? ReadServer(IConfigurationSection section)
    {
        if (section["Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        var port = section["Port"] ?? DefaultPort.ToString(CultureInfo.InvariantCulture);
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            throw new WrongSettingException($"Mail:Smtp:Port is '{port}'. Set it to the port of the mail server, such as 587.");
        }

        var tls = section["StartTls"] ?? "true";
        if (!bool.TryParse(tls, out var startsTls))
        {
            throw new WrongSettingException($"Mail:Smtp:StartTls is '{tls}'. Set it to true or false.");
        }

        var (user, password) = (section["User"], section["Password"]);
        return string.IsNullOrEmpty(user) || !string.IsNullOrEmpty(password)
            ? new MailServer(host, number, startsTls, string.IsNullOrEmpty(user) ? null : user, password)
            : throw new WrongSettingException("Mail:Smtp:User is set, but Mail:Smtp:Password is empty. Set both, or neither.");
    }

    private static string ReadFolder(string? folder, IHostEnvironment environment) => string.IsNullOrWhiteSpace(folder)
        ? throw new WrongSettingException("Mail:PickupFolder is empty. Set it to the folder into which mail is put while there is no mail server.")
        : Path.GetFullPath(folder, environment.ContentRootPath);
}

/// <summary>A mail server.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="StartTls">Whether the connection is encrypted by STARTTLS.</param>
/// <param name="User">Who logs in to it; null for nobody.</param>
/// <param name="Password">The password of that user.</param>
public sealed record MailServer(string Host, int Port, bool StartTls, string? User, string? Password);
