using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Events;

namespace CcgAssurance.Web.Infrastructure.Logging;

/// <summary>One line per request. It names the route's pattern and never the address, so it carries nothing that a person typed.</summary>
public static class RequestLines
{
    private const string Message = "{Method} {Route} {Status} in {Milliseconds} ms";

    private static readonly object RouteKey = new();

    /// <summary>
    /// Writes the line when the request has been answered. It stands outside the error pages, so that it tells their status.
    /// </summary>
    public static void UseRequestLines(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // Without it the lines would go to Serilog's static logger, which nobody has set up.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Message;
        options.GetMessageTemplateProperties = (context, _, milliseconds, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(context.Items[RouteKey] as string ?? "no route")),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Milliseconds", new ScalarValue((long)milliseconds)),
        ];
    });

    /// <summary>Remembers the route that was asked for. An error page that takes the place of the answer comes by here as well.</summary>
    public static Task RememberRoute(HttpContext context, RequestDelegate next)
    {
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null ||
            context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isErrorPage)
        {
            var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            context.Items[RouteKey] = pattern is null ? null : $"/{pattern.TrimStart('/')}";
        }

        return next(context);
    }
}
