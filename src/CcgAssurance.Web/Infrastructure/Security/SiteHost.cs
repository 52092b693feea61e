namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Answers only under the host of the address that the settings give the site: whoever names another one in a request gets no page, so
/// nothing can be made of that name. On loopback, where no address is set, there is nothing to compare with.
/// </summary>
public static class SiteHost
{
    /// <summary>Where the health checks are. They say nothing of anybody, and what asks for them knows a machine and no address.</summary>
    public const string Health = "/health";

    /// <summary>Refuses requests that name no host at all, and those that name another one than the site's.</summary>
    public static IApplicationBuilder UseSiteHost(this IApplicationBuilder app, Uri site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return app.Use((context, next) =>
            HostOf(context.Request) is { } host && (site.IsLoopback || IsHealthCheck(context.Request) || IsNameOf(site, host))
                ? next(context)
                : RefuseAsync(context.Response, site));
    }

    // The framework reads the host anew each time it is asked, and fails where it cannot.
    private static string? HostOf(HttpRequest request)
    {
        try
        {
            return request.Host.Host;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsHealthCheck(HttpRequest request) => request.Path.StartsWithSegments(Health);

    private static bool IsNameOf(Uri site, string host) =>
        host.Equals(site.Host, StringComparison.OrdinalIgnoreCase) || host.Equals(site.IdnHost, StringComparison.OrdinalIgnoreCase);

    // No page of ours: whoever asks elsewhere is no visitor but a program, or an operator whose proxy does not pass the host on.
    private static Task RefuseAsync(HttpResponse response, Uri site)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync($"CCG assurance is at {site}", response.HttpContext.RequestAborted);
    }
}
