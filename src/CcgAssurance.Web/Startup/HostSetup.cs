namespace CcgAssurance.Web.Startup;

/// <summary>What the host itself does otherwise than the framework's host would.</summary>
public static class HostSetup
{
    private const string Testing = "Testing";
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] AddressSettings =
        [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    /// <summary>
    /// Listens on port 5080 where nothing says otherwise. A default in appsettings.json would win over ASPNETCORE_URLS and
    /// ASPNETCORE_HTTP_PORTS, so it is given here.
    /// </summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        // Kestrel's own endpoints win in any case, but with an address beside them it warns at every start.
        var isSet = AddressSettings.Any(setting => !string.IsNullOrWhiteSpace(builder.Configuration[setting])) ||
            builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isSet)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    /// <summary>
    /// While developing and testing, a service that cannot be made, or that would keep another one beyond its request, stops
    /// the start.
    /// </summary>
    public static void CheckServices(this WebApplicationBuilder builder)
    {
        var check = builder.Environment.IsDevelopment() || builder.Environment.IsEnvironment(Testing);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = check);
    }
}
