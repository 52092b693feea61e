using System.Diagnostics;

namespace CcgAssurance.Web.Infrastructure.Logging;

/// <summary>Writes one line per request: method, route, status, milliseconds. The route is the pattern, so no line carries what a person typed.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly object RouteKey = new();

    /// <summary>Remembers the route that the request came for, before an error page takes its place.</summary>
    public static Task RememberRoute(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(RouteKey, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(context);
    }

    /// <summary>Runs the request and writes its line.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Route} {Status} in {Milliseconds} ms",
                context.Request.Method,
                context.Items[RouteKey] as string ?? "no route",
                context.Response.StatusCode,
                (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}
