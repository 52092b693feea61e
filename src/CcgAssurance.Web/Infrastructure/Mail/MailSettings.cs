using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>How mail is sent, and what its links point to.</summary>
/// <param name="SiteAddress">The address under which people reach the application.</param>
/// <param name="From">The sender.</param>
/// <param name="Server">The mail server; null puts mail into the folder.</param>
/// <param name="PickupFolder">The folder.</param>
public sealed record MailSettings(Uri SiteAddress, string From, MailServer? Server, string PickupFolder)
{
    /// <summary>
    /// A page of the application as a whole address, for everything that is read elsewhere. It never comes from the request, because
    /// anybody can send a request that names another host.
    /// </summary>
    public string AddressOf(string path) => new Uri(SiteAddress, path).AbsoluteUri;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="WrongSettingException">A setting is missing or cannot be read.</exception>
    public static MailSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var site = configuration["Site:Address"];
        if (!Uri.TryCreate(site, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
            || address.PathAndQuery != "/")
        {
            throw new WrongSettingException(
                $"Site:Address is '{site}'. Set it to the address under which people reach the application, " +
                "such as https://assurance.example.nhs.uk.");
        }

        if (address.Scheme != Uri.UriSchemeHttps && (environment.IsProduction() || !address.IsLoopback))
        {
            throw new WrongSettingException(
                $"Site:Address is '{site}', at which passwords could be read on their way. Set it to an address of HTTPS, such as " +
                "https://assurance.example.nhs.uk; only outside Production can it do without, on localhost.");
        }

        var from = configuration["Mail:From"];
        if (from is null || MailAddresses.Read("", from) is not { } sender || sender.Address != from)
        {
            throw new WrongSettingException($"Mail:From is '{from}'. Set it to the email address from which notices are sent.");
        }

        var server = MailServer.Read(configuration.GetSection("Mail:Smtp"), environment);
        if (server is not null && environment.IsProduction()
            && (address.IsLoopback || from.EndsWith(".example", StringComparison.OrdinalIgnoreCase)))
        {
            throw new WrongSettingException(
                $"Mail:Smtp:Host is set, but Site:Address is '{site}' and Mail:From is '{from}'. " +
                "Set both to those of your organisation, or people get links that lead nowhere.");
        }

        return new MailSettings(address, from, server, ReadFolder(configuration["Mail:PickupFolder"], environment));
    }

    private static string ReadFolder(string? folder, IHostEnvironment environment) => string.IsNullOrWhiteSpace(folder)
        ? throw new WrongSettingException(
            "Mail:PickupFolder is empty. Set it to the folder into which mail is put while there is no mail server.")
        : Path.GetFullPath(folder, environment.ContentRootPath);
}
