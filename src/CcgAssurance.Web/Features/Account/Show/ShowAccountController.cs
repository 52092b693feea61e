using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Show;

/// <summary>What everybody can see and change about their own account.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowAccountController(
    AssuranceDbContext db,
    MembershipsQuery memberships,
    SessionStore sessions,
    SecurityLog security,
    AccountSettings settings,
    TimeProvider clock) : Controller
{
    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var (account, now) = (HttpContext.SignedIn()!, UkTime.ToStoredPrecision(clock.GetUtcNow()));
        var id = account.Id.Value;
        var user = await db.Users
            .Where(user => user.Id == id)
            .Select(user => new { user.Email, user.TwoFactorEnabled })
            .SingleAsync(cancellationToken);
        var actor = HttpContext.Actor();
        return View("Account", new ShowAccountViewModel
        {
            Name = account.Name,
            Email = user.Email!,
            HasSecondFactor = user.TwoFactorEnabled,
            NeedsSecondFactor = actor is not null && settings.NeedsSecondFactor(actor.Role),
            Actor = actor,
            Memberships = [.. (await memberships.RunAsync(account.Id, cancellationToken)).Where(row => row.HoldsOn(UkTime.DateOf(now)))],
            Sessions = await sessions.OfAsync(id, now, cancellationToken),
            CurrentSession = account.Session,
        });
    }

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
