using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Notices;

public sealed class NoticesController(NoticesQuery query, NoticeBoard board) : Controller
{
    [HttpGet("/notices")]
    [Requires(Permission.SeeWorkQueue)]
    public async Task<IActionResult> Show([FromQuery(Name = "page")] string? asked, Actor actor, CancellationToken cancellationToken) =>
        View("Notices", await query.RunAsync(asked, actor, cancellationToken));

    // What arrived after the page was opened stays unread, so the form names what was on it.
    [HttpPost("/notices/read")]
    [Requires(Permission.SeeWorkQueue)]
    public async Task<IActionResult> MarkRead([FromForm(Name = "id")] Guid[] ids, Actor actor, CancellationToken cancellationToken)
    {
        await board.ReadAsync(ids, actor, cancellationToken);
        return this.Done(NoticeLinks.List(), "Notices marked as read");
    }
}
