using System.Diagnostics;
using System.Globalization;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Sending;
using CcgAssurance.Web.Startup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Errors;

/// <summary>The pages that stand in for a request that failed. Nobody can ask for one directly.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[SendsNoForm]
public sealed class ErrorController(CarriedForms carried, AssuranceSettings settings) : Controller
{
    [Route("/error/{status:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show()
    {
        // Taken from the address itself: binding a parameter would read the form once more, and a form that cannot be read
        // is one of the reasons for being here.
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var shown = failed ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = shown;
        return shown == StatusCodes.Status401Unauthorized ? await AskToLogInAsync() : View("Error", PageFor(shown));
    }

    private async Task<IActionResult> AskToLogInAsync()
    {
        var lost = HttpContext.Features.Get<LostForm>() ?? await carried.TakeAsync(Request);
        var page = Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value
            ? from.PathAndQuery
            : null;
        return View("/Features/Account/LogIn/LogIn.cshtml", LogInViewModel.After(lost, page, settings));
    }

    private ErrorViewModel PageFor(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(
            status,
            "The form could not be read",
            "The page was open for too long, or it was changed before it reached us, so nothing was saved.",
            "Go back, copy what you typed if you need it, reload the page and send it again.",
            null),
        StatusCodes.Status403Forbidden => new(
            status,
            "Your role does not allow this",
            "You are logged in, but your role does not include this page or action.",
            "Go back, or ask your administrator if you think your role should include it.",
            null),
        StatusCodes.Status404NotFound => new(
            status,
            "Page not found",
            "There is no page at this address, or it belongs to an organisation that is not yours.",
            "Check the address for typing mistakes, or start again below.",
            null),
        StatusCodes.Status409Conflict => new(
            status,
            "This has changed",
            "Someone changed this record, or moved it to another stage, after you opened the page. Nothing was saved.",
            "Go back, copy what you typed if you need it, and reload the page to see what it says now.",
            null),
        StatusCodes.Status413PayloadTooLarge => new(
            status,
            "The file is too large",
            "What you sent is much larger than a file may be, so nothing was saved.",
            "Go back and select a file that is smaller than 10MB.",
            null),
        StatusCodes.Status429TooManyRequests => new(
            status,
            "Wait before you try again",
            "This was done too often in a short time, by you or by others at the same network address. Nothing was saved.",
            $"Try again in {Wait()}. If you were typing, go back in your browser first and copy what you need.",
            null),
        _ => new(
            status,
            "Sorry, there is a problem with the service",
            "Something went wrong on our side. What you sent may not have been saved.",
            "Try again in a few minutes. If it happens again, tell your administrator and give the reference below.",
            Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier),
    };

    private string Wait()
    {
        _ = int.TryParse(Response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        return Math.Max(1, (int)Math.Ceiling(seconds / 60.0)).Counted("minute");
    }
}
