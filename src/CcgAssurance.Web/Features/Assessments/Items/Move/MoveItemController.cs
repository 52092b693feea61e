using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Move;

[QuarterRecord]
public sealed class MoveItemController(ItemPageQuery query, MoveItemHandler handler) : Controller
{
    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/move")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(QuarterHeader header, Guid id, ItemMove? move, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.OfAsync(header, id, actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (move is not { } way || !Enum.IsDefined(way))
        {
            return BadRequest();
        }

        var outcome = await handler.HandleAsync(header.Id, id, way, actor, cancellationToken);
        return outcome.IsDone ? LocalRedirect($"{page.FocusAddress}#item-{id}") : Conflict();
    }
}
