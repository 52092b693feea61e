using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Startup;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.SetUp;

/// <summary>The page of a new installation, which is there until it has an administrator.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetUpController(
    FirstAdministrator first,
    SetUpHandler handler,
    LogInAnswer answer,
    LogInGuard guard,
    SecurityLog security,
    IValidator<SetUpForm> validator,
    TimeProvider clock) : Controller
{
    [HttpGet("/account/set-up")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await first.IsMissingAsync(cancellationToken) ? View("FirstAdministrator", new SetUpViewModel()) : NotFound();

    [HttpPost("/account/set-up")]
    [Limited(LimitedUse.SetUpCode)]
    public async Task<IActionResult> Save(SetUpForm form, CancellationToken cancellationToken)
    {
        if (!await first.IsMissingAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!this.Accepts(validator, form))
        {
            return this.Refused("FirstAdministrator", new SetUpViewModel { Form = form });
        }

        var key = LogInGuard.KeyOf("set-up", "", Sessions.AddressOf(HttpContext));
        if (!await guard.TakeTurnAsync(key, UkTime.ToStoredPrecision(clock.GetUtcNow()), cancellationToken) ||
            await handler.HandleAsync(form, cancellationToken) is not { } user)
        {
            ModelState.AddModelError(
                "Form.Code", "Check the code. It is printed when the application starts, and a new start makes a new one");
            return this.Refused("FirstAdministrator", new SetUpViewModel { Form = form });
        }

        await guard.ForgetAsync(key, cancellationToken);
        security.Note(HttpContext, SecurityEventKind.SetUpCodeUsed, user.Key);
        return (await answer.ForAsync(this, user, hasSecondFactor: false, returnUrl: null, carried: null))!;
    }
}

public sealed record SetUpViewModel
{
    public SetUpForm Form { get; init; } = new();
}
