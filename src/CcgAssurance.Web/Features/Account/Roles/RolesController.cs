using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Roles;

/// <summary>The page on which somebody with several roles chooses the one to act in.</summary>
[Authorize]
public sealed class RolesController(
    MembershipsQuery memberships, SessionStore sessions, IValidator<RoleForm> validator, TimeProvider clock) : Controller
{
    [HttpGet("/account/roles")]
    public async Task<IActionResult> Show(string? returnUrl, CancellationToken cancellationToken) =>
        View("Roles", await PageAsync(returnUrl, cancellationToken));

    [HttpPost("/account/roles")]
    public async Task<IActionResult> Save(RoleForm form, string? returnUrl, CancellationToken cancellationToken)
    {
        var page = await PageAsync(returnUrl, cancellationToken);
        if (!this.Accepts(validator, form))
        {
            return this.Refused("Roles", page);
        }

        if (page.Memberships.FirstOrDefault(row => row.Id == form.Membership) is not { } chosen)
        {
            ModelState.AddModelError("Form.Membership", "Select one of your roles");
            return this.Refused("Roles", page);
        }

        await sessions.ChooseAsync(HttpContext.SignedIn()!.Session, chosen.Id, cancellationToken);

        // A page of the role before may not be one of the new role's.
        return page.ReturnUrl is { } address ? LocalRedirect(address) : this.Done("/", $"You are using the role {chosen.Words}");
    }

    private async Task<RolesViewModel> PageAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var (account, today) = (HttpContext.SignedIn()!, UkTime.DateOf(clock.GetUtcNow()));
        return new RolesViewModel
        {
            Memberships = [.. (await memberships.RunAsync(account.Id, cancellationToken)).Where(row => row.HoldsOn(today))],
            ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        };
    }
}
