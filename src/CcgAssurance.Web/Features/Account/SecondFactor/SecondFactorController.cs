using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.SecondFactor;

/// <summary>Sets up an authenticator app, gives new recovery codes, and turns the app off. Each takes a code of the app.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondFactorController(
    UserManager<ApplicationUser> users,
    AuthenticatorCodes codes,
    SessionStore sessions,
    AccountSettings settings,
    SecurityLog security,
    IValidator<AppCodeForm> validator) : Controller
{
    /// <summary>How many recovery codes an account gets.</summary>
    public const int RecoveryCodes = 10;

    private const string RecoveryCodesKey = "RecoveryCodes";
    private const string ReturnKey = "AfterRecoveryCodes";

    private bool IsNeeded => HttpContext.Actor() is { } actor && settings.NeedsSecondFactor(actor.Role);

    [HttpGet("/account/two-factor")]
    public async Task<IActionResult> Show() =>
        await UserAsync() is { TwoFactorEnabled: true } user
            ? View("SecondFactor", await PageAsync(user))
            : LocalRedirect(AccountLinks.SetUpSecondFactor());

    [HttpGet("/account/two-factor/set-up")]
    public async Task<IActionResult> Begin(string? returnUrl) =>
        await UserAsync() is { TwoFactorEnabled: false } user
            ? View("SetUp", await SetUpAsync(user, returnUrl))
            : LocalRedirect(AccountLinks.SecondFactor());

    [HttpPost("/account/two-factor/set-up")]
    public async Task<IActionResult> SetUp(AppCodeForm form, string? returnUrl, CancellationToken cancellationToken)
    {
        var user = await UserAsync();
        if (user.TwoFactorEnabled)
        {
            return LocalRedirect(AccountLinks.SecondFactor());
        }

        if (!this.Accepts(validator, form) || !await IsRightAsync(user, form, cancellationToken))
        {
            return this.Refused("SetUp", await SetUpAsync(user, returnUrl));
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        security.Note(HttpContext, SecurityEventKind.TwoFactorOn, user.Key);
        var session = HttpContext.SignedIn()!.Session;
        await sessions.NoteSecondFactorAsync(session, cancellationToken);

        // The others were started with a password alone.
        await sessions.EndAllAsync(user.Id, session, cancellationToken);
        return await GiveCodesAsync(user, returnUrl);
    }

    [HttpGet("/account/two-factor/recovery-codes")]
    public IActionResult Recovery() =>
        TempData[RecoveryCodesKey] is string[] given
            ? View("RecoveryCodes", new RecoveryCodesViewModel(given, TempData[ReturnKey] as string ?? AccountLinks.Show()))
            : LocalRedirect(AccountLinks.SecondFactor());

    [HttpPost("/account/two-factor/recovery-codes")]
    public async Task<IActionResult> Renew(AppCodeForm form, CancellationToken cancellationToken)
    {
        var user = await UserAsync();
        return this.Accepts(validator, form) && await IsRightAsync(user, form, cancellationToken)
            ? await GiveCodesAsync(user, null)
            : this.Refused("SecondFactor", await PageAsync(user));
    }

    [HttpPost("/account/two-factor/turn-off")]
    public async Task<IActionResult> TurnOff(AppCodeForm form, CancellationToken cancellationToken)
    {
        var user = await UserAsync();
        if (IsNeeded || !this.Accepts(validator, form) || !await IsRightAsync(user, form, cancellationToken))
        {
            return this.Refused("SecondFactor", await PageAsync(user));
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        security.Note(HttpContext, SecurityEventKind.TwoFactorOff, user.Key);
        await users.ResetAuthenticatorKeyAsync(user);
        return this.Done(AccountLinks.Show(), "Your authenticator app has been turned off");
    }

    private async Task<ApplicationUser> UserAsync() => (await users.FindByIdAsync(HttpContext.SignedIn()!.Id.ToString()))!;

    private async Task<bool> IsRightAsync(ApplicationUser user, AppCodeForm form, CancellationToken cancellationToken)
    {
        if (await codes.AcceptAsync(user, form.Code!, cancellationToken))
        {
            return true;
        }

        ModelState.AddModelError(
            "Form.Code", "Check the code, and that the clock of your phone is right. If you have used this code, wait for the next one");
        return false;
    }

    // Nobody can ask for them again, so the page that follows shows them: once, from an encrypted cookie.
    private async Task<IActionResult> GiveCodesAsync(ApplicationUser user, string? returnUrl)
    {
        var given = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        TempData[RecoveryCodesKey] = given!.ToArray();
        TempData[ReturnKey] = Url.IsLocalUrl(returnUrl) ? returnUrl : null;
        return LocalRedirect(AccountLinks.RecoveryCodes());
    }

    private async Task<SecondFactorViewModel> PageAsync(ApplicationUser user) => new()
    {
        CodesLeft = await users.CountRecoveryCodesAsync(user),
        CanTurnOff = !IsNeeded,
    };

    private async Task<SetUpViewModel> SetUpAsync(ApplicationUser user, string? returnUrl)
    {
        var secret = await codes.SecretOfAsync(user);
        return new SetUpViewModel
        {
            Secret = AuthenticatorSecrets.Grouped(secret),
            Picture = AuthenticatorSecrets.Picture(AuthenticatorSecrets.Of(user.Email!, secret)),
            IsNeeded = HttpContext.SignedIn()!.Step == LogInStep.SetUpSecondFactor,
            ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        };
    }
}
