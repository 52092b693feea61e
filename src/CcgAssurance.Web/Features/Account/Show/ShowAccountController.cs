using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Show;

/// <summary>What everybody can see and change about their own account.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowAccountController(ShowAccountQuery query, SessionStore sessions, SecurityLog security) : Controller
{
    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View("Account", await query.RunAsync(HttpContext.SignedIn()!, HttpContext.Actor(), cancellationToken));

    [HttpPost("/account/log-ins/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, CancellationToken cancellationToken)
    {
        var account = HttpContext.SignedIn()!;
        if (!await sessions.EndAsync(account.Id.Value, id, cancellationToken))
        {
            return this.Done(AccountLinks.Show(), "That log-in had already ended");
        }

        security.Note(HttpContext, SecurityEventKind.SessionEnded, account.Id);
        return this.Done(AccountLinks.Show(), "That log-in has been ended");
    }

    [HttpPost("/account/log-ins/end-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancellationToken)
    {
        var account = HttpContext.SignedIn()!;
        if (await sessions.EndAllAsync(account.Id.Value, account.Session, cancellationToken) > 0)
        {
            security.Note(HttpContext, SecurityEventKind.SessionEnded, account.Id);
        }

        return this.Done(AccountLinks.Show(), "You are logged out everywhere else");
    }
}
