using System.Runtime.ExceptionServices;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;

namespace CcgAssurance.Web.Features.Account.LogIn;

/// <summary>
/// Reads with every request what the session behind the cookie is now (ADR 20), and answers who is not logged in, who is but cannot act
/// yet, and who may not.
/// </summary>
public sealed class SessionCookie(SessionStore sessions, AccountSettings settings, TimeProvider clock) : CookieAuthenticationEvents
{
    /// <inheritdoc />
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var now = UkTime.ToStoredPrecision(clock.GetUtcNow());
        try
        {
            if (SessionClaims.KeyOf(context.Principal) is { } key &&
                await sessions.FindAsync(key, settings.Idle, now, context.HttpContext.RequestAborted) is { } facts)
            {
                context.ReplacePrincipal(SessionClaims.Of(facts, settings));
                return;
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The page that says so passes through here as well, and has to come without a database.
            context.HttpContext.Features.Set(new SessionFailure(ExceptionDispatchInfo.Capture(failure)));
            context.RejectPrincipal();
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>Fails a request whose session could not be read, unless it is the one for the page that says so.</summary>
    public static Task FailWithoutSession(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<SessionFailure>() is { } failure && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            failure.Cause.Throw();
        }

        return next(context);
    }

    /// <summary>What was posted is answered by the log-in page itself, which takes along what was typed.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsRead(context.Request))
        {
            // Made anew without the host of the address at hand, which is whatever the request says and may not even be one.
            var page = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(AccountLinks.LogIn() + QueryString.Create(context.Options.ReturnUrlParameter, page));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.SignedIn() is { Step: not LogInStep.Done } account && IsRead(context.Request))
        {
            var returnUrl = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(
                AccountLinks.Next(account.Step) + QueryString.Create(context.Options.ReturnUrlParameter, returnUrl));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private sealed record SessionFailure(ExceptionDispatchInfo Cause);
}
