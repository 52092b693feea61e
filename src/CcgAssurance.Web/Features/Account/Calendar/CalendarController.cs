using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Calendar;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CalendarController(CalendarQuery query, CalendarHandler handler, MailSettings mail, SecurityLog security) : Controller
{
    private const string TokenKey = "CalendarToken";

    [HttpGet("/account/calendar")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Show(Actor actor, CancellationToken cancellationToken)
    {
        var address = TempData[TokenKey] is string token ? mail.AddressOf(AccountLinks.CalendarFile(token)) : null;
        return View("Calendar", await query.RunAsync(address, actor, cancellationToken));
    }

    [HttpPost("/account/calendar")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Save(Actor actor, CancellationToken cancellationToken)
    {
        // Nobody can ask for it again, so the page that follows shows it: once, from an encrypted cookie.
        TempData[TokenKey] = await handler.HandleAsync(actor, cancellationToken);
        security.Note(HttpContext, SecurityEventKind.CalendarAddressMade);
        return this.Done(AccountLinks.Calendar(), "Your calendar has a new address");
    }

    [HttpPost("/account/calendar/revoke")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Revoke(Actor actor, CancellationToken cancellationToken)
    {
        await handler.RevokeAsync(actor, cancellationToken);
        security.Note(HttpContext, SecurityEventKind.CalendarAddressRevoked);
        return this.Done(AccountLinks.Calendar(), "Your calendar has no address any more");
    }
}
