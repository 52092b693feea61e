using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Show;

/// <summary>The buttons on the page of a person. Nobody presses them for their own account.</summary>
[PersonRecord]
[Requires(Permission.ManagePeople)]
public sealed class AccessController(UserManager<ApplicationUser> users, SessionStore sessions, SendLinkHandler links, SecurityLog security)
    : Controller
{
    private const string OwnAccount = "Ask another administrator to do this, because it is your own account.";

    [HttpPost("/admin/people/{person:guid}/link")]
    [Limited(LimitedUse.Invitation)]
    public Task<IActionResult> MakeLink(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        ForOtherAsync(header, actor, async user =>
        {
            if (user.DisabledAt is not null)
            {
                return "Enable the account first. A disabled account cannot set a password";
            }

            // A link that was made before stops working.
            await users.UpdateSecurityStampAsync(user);
            security.Note(HttpContext, SecurityEventKind.AccountInvited, user.Key, "New link");
            this.ShowLinkOnce(await links.HandleAsync(user, cancellationToken));
            return "A new link has been made";
        });

    [HttpPost("/admin/people/{person:guid}/end-log-ins")]
    public Task<IActionResult> EndSessions(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        ForOtherAsync(header, actor, async user =>
        {
            await sessions.EndAllAsync(user.Id, null, cancellationToken);
            security.Note(HttpContext, SecurityEventKind.SessionEnded, user.Key);
            return $"{user.Name} is logged out everywhere";
        });

    [HttpPost("/admin/people/{person:guid}/reset-two-factor")]
    public Task<IActionResult> ResetSecondFactor(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        ForOtherAsync(header, actor, async user =>
        {
            await users.SetTwoFactorEnabledAsync(user, false);
            security.Note(HttpContext, SecurityEventKind.TwoFactorOff, user.Key);
            await users.ResetAuthenticatorKeyAsync(user);
            await sessions.EndAllAsync(user.Id, null, cancellationToken);
            return "The authenticator app has been removed. The person can set up a new one after logging in";
        });

    [HttpPost("/admin/people/{person:guid}/disable")]
    public Task<IActionResult> Disable(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        ForOtherAsync(header, actor, async user =>
        {
            user.DisabledAt ??= actor.At;
            security.Note(HttpContext, SecurityEventKind.AccountDisabled, user.Key);
            await users.UpdateSecurityStampAsync(user);
            await sessions.EndAllAsync(user.Id, null, cancellationToken);
            return $"The account of {user.Name} has been disabled";
        });

    [HttpPost("/admin/people/{person:guid}/enable")]
    public Task<IActionResult> Enable(PersonHeader header, Actor actor) =>
        ForOtherAsync(header, actor, async user =>
        {
            user.DisabledAt = null;
            await users.UpdateAsync(user);
            return $"{user.Name} can log in again";
        });

    private async Task<IActionResult> ForOtherAsync(PersonHeader header, Actor actor, Func<ApplicationUser, Task<string>> act)
    {
        if (header.Key == actor.UserId)
        {
            return this.Done(header.Address, OwnAccount);
        }

        return await users.FindByIdAsync(header.Id.ToString()) is { } user ? this.Done(header.Address, await act(user)) : NotFound();
    }
}
