namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// The headers that every answer carries: own scripts and styles only, no framing, no sniffing, no referrer to other sites.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>
    /// The content security policy. It allows neither inline scripts nor inline styles. The NHS typeface's host is named
    /// because browsers check every font that a style sheet declares; our own style sheet sees to it that none is fetched.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "font-src 'self' https://assets.nhs.uk; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For how long a browser that was here once comes over HTTPS only: a year.</summary>
    public const string StrictTransportSecurity = "max-age=31536000";

    /// <summary>Adds the headers to every answer that follows in the pipeline.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, Uri site)
    {
        ArgumentNullException.ThrowIfNull(site);

        // On loopback the next application that somebody tries out may have no HTTPS.
        var isEncrypted = site.Scheme == Uri.UriSchemeHttps && !site.IsLoopback;
        return app.Use((context, next) =>
        {
            // At the last moment: the error page of a failure clears what was set before it.
            context.Response.OnStarting(() =>
            {
                Set(context.Response.Headers);
                if (isEncrypted && context.Request.IsHttps)
                {
                    context.Response.Headers.StrictTransportSecurity = StrictTransportSecurity;
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
