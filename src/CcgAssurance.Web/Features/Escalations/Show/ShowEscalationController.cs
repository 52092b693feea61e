using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Show;

[EscalationRecord]
[Requires(Permission.ViewEscalations)]
public sealed class ShowEscalationController(ShowEscalationQuery query) : Controller
{
    [HttpGet("/escalations/{escalation}")]
    public async Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowEscalation", await query.RunAsync(header, actor, cancellationToken));

    [HttpGet("/escalations/{escalation}/editions/{edition:int}")]
    public async Task<IActionResult> Edition(EscalationHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, edition, actor, cancellationToken) is { } found ? View("Edition", found) : NotFound();
}
