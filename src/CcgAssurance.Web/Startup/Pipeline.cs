using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Binding;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Logging;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Startup;

/// <summary>The order in which a request passes through the application.</summary>
public static class Pipeline
{
    /// <summary>Builds the pipeline and maps the endpoints.</summary>
    public static void UseAssurance(this WebApplication app, AssuranceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        app.UseRequestLines();
        app.UseSecurityHeaders(settings.Mail.SiteAddress);
        app.UseSiteHost(settings.Mail.SiteAddress);
        app.UseEncryptedSite(settings.Mail.SiteAddress);
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(RefuseOtherCharsets);
        app.Use(ReadableForm.Use);
        app.UseRequestLocalization();
        app.Use(AnswerHeadAsGet);
        app.UseRouting();
        app.Use(RequestLines.RememberRoute);
        app.UseAuthentication();
        app.Use(SessionCookie.FailWithoutSession);
        app.UseWhen(IsReadByThePublic, everybody => everybody.UseResponseCompression());
        app.Use(AnswerUnknownAddress);
        app.UseRateLimits();
        app.Use(SecurityTrail.NoteAsync);
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        app.MapHealthChecks($"{SiteHost.Health}/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks($"{SiteHost.Health}/ready", new() { Predicate = check => check.Tags.Contains(HealthTags.Ready) })
            .AllowAnonymous();
    }

    /// <summary>
    /// What is sent to somebody who is logged in holds the token of a form. Compressed beside something that an attacker chose, its length
    /// would tell the token bit by bit, so only what everybody reads is compressed.
    /// </summary>
    private static bool IsReadByThePublic(HttpContext context) => context.User.Identity?.IsAuthenticated != true &&
        (context.Request.Path.StartsWithSegments("/published") || context.Request.Path.StartsWithSegments("/about"));

    /// <summary>Our forms are sent in UTF-8. A form in another charset cannot be read, not even by the error page.</summary>
    private static Task RefuseOtherCharsets(HttpContext context, RequestDelegate next)
    {
        if (MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue &&
            !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            context.Request.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Whoever asks only for the head of a page gets that of the page. The server itself leaves the body out.</summary>
    private static Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>An address that no page can have is not found for everybody: asking the public to log in would promise a page.</summary>
    private static Task AnswerUnknownAddress(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null && RouteText.IsPlain(context.Request.RouteValues))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
