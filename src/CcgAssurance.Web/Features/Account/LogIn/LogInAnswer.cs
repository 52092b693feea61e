using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.WorkingCopies;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogIn;

/// <summary>Logs in somebody who has shown who it is, and leads on to where the person wanted to go.</summary>
public sealed class LogInAnswer(
    Sessions sessions, CarriedForms carriedForms, WorkingCopyStore store, SecurityLog security, TimeProvider clock)
{
    /// <summary>What is said to somebody who has an account and no role.</summary>
    public const string NoRole = "Your account has no role at the moment. Ask your administrator to give you one";

    /// <summary>Logs in.</summary>
    /// <returns>Where to go; null for somebody who has no role today, who is not logged in.</returns>
    public async Task<IActionResult?> ForAsync(
        Controller controller, ApplicationUser user, bool hasSecondFactor, string? returnUrl, string? carried)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(user);
        if (!await sessions.StartAsync(controller.HttpContext, user, hasSecondFactor))
        {
            security.Note(controller.HttpContext, SecurityEventKind.LogInFailed, user.Key, "The account has no role");
            return null;
        }

        security.Note(controller.HttpContext, SecurityEventKind.LoggedIn, user.Key, user: user.Key);
        var home = controller.Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
        return string.IsNullOrEmpty(carried) ? controller.LocalRedirect(home) : await GiveBackAsync(controller, carried, user.Key, home);
    }

    private async Task<IActionResult> GiveBackAsync(Controller controller, string carried, UserId person, string home)
    {
        if (carriedForms.Read(carried) is not { } form)
        {
            return controller.Done(
                home, "You are logged in. What you typed could not be kept, because you logged in more than an hour later.");
        }

        if (form.User != person)
        {
            return controller.Done(
                "/", "You are logged in. The form sent before belongs to another account, so what was typed into it is not shown to you.");
        }

        await store.KeepAsync(
            form.Address, form.Answers, person, UkTime.ToStoredPrecision(clock.GetUtcNow()), controller.HttpContext.RequestAborted);
        return controller.LocalRedirect(WorkingCopyPages.Continue(form.Address));
    }
}
