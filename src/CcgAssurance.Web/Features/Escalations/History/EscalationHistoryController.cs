using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.History;

[EscalationRecord]
public sealed class EscalationHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/escalations/{escalation}/history")]
    [Requires(Permission.ViewEscalations)]
    public Task<IActionResult> Show(EscalationHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the escalation",
            Address = EscalationLinks.History(header.Number),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
