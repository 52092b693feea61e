using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Web.Features.WorkingCopies;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;

namespace CcgAssurance.Web.Features.Account.LogIn;

/// <summary>
/// Leads on whose form could not be taken because its token is not that of the log-in: somebody logged in again in another tab, as
/// themselves or as somebody else. Nothing is executed. What was typed is kept for the person for whom the page was made.
/// </summary>
public sealed class LostFormFilter(CarriedForms carried, PostedAnswers posted, WorkingCopyStore store, IUrlHelperFactory urls)
    : IAsyncAlwaysRunResultFilter
{
    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = await AnswerAsync(context) ?? context.Result;
        }

        await next();
    }

    private async Task<IActionResult?> AnswerAsync(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        var isLogIn = http.Request.Path.Equals(AccountLinks.LogIn(), StringComparison.OrdinalIgnoreCase);
        if (isLogIn && http.Actor() is { } already)
        {
            if (carried.Read(await AnswerToAsync(http.Request, "carried")) is { } brought && brought.User == already.UserId)
            {
                await store.KeepAsync(brought.Address, brought.Answers, already.UserId, already.At, http.RequestAborted);
                return new LocalRedirectResult(WorkingCopyPages.Continue(brought.Address));
            }

            var returnUrl = await AnswerToAsync(http.Request, "returnUrl");
            return new LocalRedirectResult(urls.GetUrlHelper(context).IsLocalUrl(returnUrl) ? returnUrl : "/");
        }

        var lost = isLogIn ? Again(await AnswerToAsync(http.Request, "carried")) : await carried.TakeAsync(http.Request);
        if (carried.Read(lost.Carried) is not { } form)
        {
            return null;
        }

        if (http.Actor() is { } actor && form.User == actor.UserId)
        {
            await store.KeepAsync(form.Address, form.Answers, actor.UserId, actor.At, http.RequestAborted);
            return new LocalRedirectResult(WorkingCopyPages.Continue(form.Address));
        }

        http.Features.Set(lost);
        return new StatusCodeResult(StatusCodes.Status401Unauthorized);
    }

    private async Task<string?> AnswerToAsync(HttpRequest request, string field) =>
        await posted.ReadAsync(request) is { } answers ? answers.GetValueOrDefault(field)?.FirstOrDefault() : null;

    // Whoever brings a text along does not lose it to a log-in page that was open for too long.
    private LostForm Again(string? text) => new(carried.Read(text)?.Address, text, HadFile: false);
}
