using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Our cookies. Where the address of the site is one of HTTPS, a browser takes each only over HTTPS and sends it to nobody but this host:
/// the prefix of the name makes the browser itself see to it. On loopback without HTTPS a browser would refuse such a cookie.
/// </summary>
public static class SiteCookies
{
    /// <summary>Keeps somebody logged in.</summary>
    public const string LogIn = "ccg-assurance-login";

    /// <summary>Shows that a form was sent from our own page.</summary>
    public const string Form = "ccg-assurance-form";

    /// <summary>Carries to the next page what was just done.</summary>
    public const string Message = "ccg-assurance-message";

    /// <summary>Knows somebody again who comes back from single sign-on; one per journey.</summary>
    public const string SignOnJourney = "ccg-assurance-sign-on.";

    /// <summary>Makes sure that what a provider signed was asked for here; one per journey.</summary>
    public const string SignOnNonce = "ccg-assurance-sign-on-nonce.";

    /// <summary>Carries from the provider to the log-in who came.</summary>
    public const string SignOnArrival = "ccg-assurance-sign-on-arrival";

    private const string Prefix = "__Host-";

    /// <summary>The name of a cookie at the address of the site.</summary>
    public static string NameOf(string cookie, Uri site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Scheme == Uri.UriSchemeHttps ? Prefix + cookie : cookie;
    }

    /// <summary>Protects the cookies of every log-in scheme, of forms and of messages, whatever else is said of them.</summary>
    public static void AddSiteCookies(this IServiceCollection services, Uri site)
    {
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>>(new LogInCookies(site));
        services.PostConfigure<AntiforgeryOptions>(options => Protect(options.Cookie, Form, site));
        services.PostConfigure<CookieTempDataProviderOptions>(options => Protect(options.Cookie, Message, site));
    }

    /// <summary>Protects a cookie: only the server reads it, and it goes to no other host and, with HTTPS, over nothing else.</summary>
    public static void Protect(CookieBuilder cookie, string name, Uri site)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        ArgumentNullException.ThrowIfNull(site);
        cookie.Name = NameOf(name, site);
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.Domain = null;
        cookie.SecurePolicy = site.Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private sealed class LogInCookies(Uri site) : IPostConfigureOptions<CookieAuthenticationOptions>
    {
        public void PostConfigure(string? name, CookieAuthenticationOptions options) =>
            Protect(options.Cookie, options.Cookie.Name ?? name ?? LogIn, site);
    }
}
