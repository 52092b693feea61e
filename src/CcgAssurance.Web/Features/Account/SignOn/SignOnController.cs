using CcgAssurance.Data.Security;
using CcgAssurance.Web.Features.Account.Code;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.SignOn;

/// <summary>
/// Leads to a provider of single sign-on and takes who comes back (ADR 22). Between the two the framework's handler looks at what the
/// provider said; what is not right there ends on the page of <see cref="Failed"/>.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class SignOnController(
    AccountSettings settings,
    SignOnHandler handler,
    LogInAnswer answer,
    PendingLogIns pending,
    SecurityLog security,
    ILogger<SignOnController> log) : Controller
{
    // The address comes back as a part of the provider's, which may not grow without end.
    private const int LongestReturnUrl = 500;

    [HttpGet("/account/sign-on/{provider}")]
    [Limited(LimitedUse.LogIn)]
    public async Task<IActionResult> Start(string provider, string? returnUrl)
    {
        if (settings.ProviderOf(provider) is not { } asked)
        {
            return NotFound();
        }

        var home = returnUrl is { Length: <= LongestReturnUrl } && Url.IsLocalUrl(returnUrl) ? returnUrl : null;
        try
        {
            await HttpContext.ChallengeAsync(
                asked.Scheme, new AuthenticationProperties { RedirectUri = AccountLinks.SignOnArrived(asked.Key, home) });
            return new EmptyResult();
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !Response.HasStarted)
        {
            LogNotReached(log, failure, asked.Key);
            security.Note(
                HttpContext, SecurityEventKind.SingleSignOnRefused, detail: $"{asked.Key}: the provider did not answer");
            return Refuse(asked, SignOnRefusal.NotReached);
        }
    }

    [HttpGet("/account/sign-on/{provider}/arrived")]
    public async Task<IActionResult> Arrive(string provider, string? returnUrl, CancellationToken cancellationToken)
    {
        if (settings.ProviderOf(provider) is not { } asked)
        {
            return NotFound();
        }

        if (await SignOnArrival.TakeAsync(HttpContext, asked) is not { } who)
        {
            return LocalRedirect(AccountLinks.LogIn());
        }

        if (await handler.HandleAsync(asked, who, HttpContext, cancellationToken) is not { } user)
        {
            return Refuse(asked, SignOnRefusal.Unknown);
        }

        if (user.TwoFactorEnabled && !asked.SecondFactorDone)
        {
            return View("Code", CodeViewModel.For(pending.Write(user), Url.IsLocalUrl(returnUrl) ? returnUrl : null, carried: null));
        }

        return await answer.ForAsync(this, user, asked.SecondFactorDone, returnUrl, carried: null) ?? Refuse(asked, SignOnRefusal.Unknown);
    }

    [HttpGet("/account/sign-on/{provider}/failed")]
    public IActionResult Failed(string provider) =>
        settings.ProviderOf(provider) is { } asked ? Refuse(asked, SignOnRefusal.Failed) : NotFound();

    private ViewResult Refuse(SignOnProvider provider, SignOnRefusal why)
    {
        var page = View("SignOnRefused", new SignOnRefusedViewModel(provider, why));
        page.StatusCode = why switch
        {
            SignOnRefusal.Unknown => StatusCodes.Status403Forbidden,
            SignOnRefusal.Failed => StatusCodes.Status200OK, // of a page of its own, to which the browser was sent
            SignOnRefusal.NotReached => StatusCodes.Status503ServiceUnavailable,
        };
        return page;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The provider {Provider} of single sign-on could not be reached")]
    private static partial void LogNotReached(ILogger log, Exception failure, string provider);
}

/// <summary>Why nobody was logged in.</summary>
public enum SignOnRefusal
{
    /// <summary>The provider knows the person, and no account here goes with that. Which accounts there are is not said.</summary>
    Unknown,

    /// <summary>What came back was not right, or was not asked for in this browser, or the person gave up.</summary>
    Failed,

    /// <summary>The provider did not answer.</summary>
    NotReached,
}

/// <param name="Provider">Where the person wanted to log in.</param>
/// <param name="Why">Why it did not work.</param>
public sealed record SignOnRefusedViewModel(SignOnProvider Provider, SignOnRefusal Why);
