using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>A mail server.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the connection to it is encrypted.</param>
/// <param name="LogIn">The user and the password to log in with; null when nobody does.</param>
/// <param name="Authority">The root certificates that vouch for it; null for those that the system trusts.</param>
public sealed record MailServer(
    string Host, int Port, MailSecurity Security, NetworkCredential? LogIn, X509Certificate2Collection? Authority)
{
    private const int StartTlsPort = 587;
    private const int TlsPort = 465;

    /// <summary>Reads and checks the settings of the mail server; null when none is named.</summary>
    /// <exception cref="WrongSettingException">A setting is missing, cannot be read or contradicts another.</exception>
    public static MailServer? Read(IConfigurationSection section, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (section[nameof(Host)] is not { Length: > 0 } host)
        {
            return null;
        }

        var port = ReadPort(section[nameof(Port)]);
        var security = ReadSecurity(section[nameof(Security)], port);
        var (user, password) = (section["User"], section["Password"]);
        if (!string.IsNullOrEmpty(user) && string.IsNullOrEmpty(password))
        {
            throw new WrongSettingException("Mail:Smtp:User is set, but Mail:Smtp:Password is empty. Set both, or neither.");
        }

        if (!string.IsNullOrEmpty(user) && security == MailSecurity.None)
        {
            throw new WrongSettingException(
                "Mail:Smtp:Security is None, but Mail:Smtp:User is set. Its password would cross the network unencrypted: " +
                "set Security to StartTls or Tls, or log in nobody.");
        }

        return new MailServer(
            host,
            port ?? (security == MailSecurity.Tls ? TlsPort : StartTlsPort),
            security,
            string.IsNullOrEmpty(user) ? null : new NetworkCredential(user, password),
            ReadAuthority(section["CertificateAuthority"], environment));
    }

    private static int? ReadPort(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? port
            : throw new WrongSettingException($"Mail:Smtp:Port is '{text}'. Set it to the port of the mail server, such as 587.");
    }

    private static MailSecurity ReadSecurity(string? text, int? port)
    {
        if (string.IsNullOrEmpty(text))
        {
            return port == TlsPort ? MailSecurity.Tls : MailSecurity.StartTls;
        }

        return Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) && Enum.IsDefined(security)
            ? security
            : throw new WrongSettingException($"Mail:Smtp:Security is '{text}'. Set it to StartTls, Tls or None.");
    }

    private static X509Certificate2Collection? ReadAuthority(string? file, IHostEnvironment environment)
    {
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        try
        {
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPemFile(Path.GetFullPath(file, environment.ContentRootPath));
            if (certificates.Any(certificate => certificate.IssuerName.RawData.AsSpan().SequenceEqual(certificate.SubjectName.RawData)))
            {
                return certificates;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw Unreadable(file);
        }

        throw Unreadable(file);
    }

    private static WrongSettingException Unreadable(string file) => new(
        $"Mail:Smtp:CertificateAuthority is '{file}', from which no root certificate can be read. " +
        "Set it to a PEM file with that of your own certificate authority, or leave it empty.");
}
