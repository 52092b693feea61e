namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Answers only over HTTPS where the address of the site is one of HTTPS. Whoever comes without is led there; a form that was sent in the
/// clear is refused, because what is in it has been read by then.
/// </summary>
public static partial class EncryptedSite
{
    /// <summary>Leads to HTTPS, apart from the health checks.</summary>
    public static IApplicationBuilder UseEncryptedSite(this IApplicationBuilder app, Uri site)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(site);
        if (site.Scheme != Uri.UriSchemeHttps)
        {
            return app;
        }

        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(EncryptedSite));
        var hasSaidSo = 0;
        return app.Use((context, next) =>
        {
            if (context.Request.IsHttps || context.Request.Path.StartsWithSegments(SiteHost.Health))
            {
                return next(context);
            }

            if (Interlocked.Exchange(ref hasSaidSo, 1) == 0)
            {
                LogInTheClear(logger);
            }

            return LeadToAsync(site, context);
        });
    }

    // Never for good: a browser would keep it beyond the day on which the proxy is put right.
    private static Task LeadToAsync(Uri site, HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            response.Headers.Location =
                site.GetLeftPart(UriPartial.Authority) + request.PathBase.ToUriComponent() + request.Path.ToUriComponent() +
                request.QueryString.ToUriComponent();
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(
            $"This was sent without encryption, and nothing was saved. CCG assurance is at {site}", context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Warning,
        "A request came without HTTPS and was led to the address of Site:Address. If a proxy ends TLS, set " +
        "ASPNETCORE_FORWARDEDHEADERS_ENABLED=true and let it send X-Forwarded-Proto")]
    private static partial void LogInTheClear(ILogger logger);
}
