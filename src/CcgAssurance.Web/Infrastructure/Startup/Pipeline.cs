using CcgAssurance.Web.Infrastructure.Logging;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CcgAssurance.Web.Infrastructure.Startup;

/// <summary>The order in which a request passes through the application.</summary>
public static class Pipeline
{
    /// <summary>Builds the pipeline and maps the endpoints.</summary>
    public static void UseAssurance(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRequestLocalization();
        app.UseRouting();
        app.Use(RequestLog.RememberRoute);
        app.UseAuthentication();
        app.Use(AnswerUnknownAddress);
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(HealthTags.Ready) }).AllowAnonymous();
    }

    /// <summary>An address without an endpoint is not found for everybody: asking the public to log in would promise a page.</summary>
    private static Task AnswerUnknownAddress(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
