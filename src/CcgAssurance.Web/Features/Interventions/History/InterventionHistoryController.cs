using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.History;

[InterventionRecord]
public sealed class InterventionHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/interventions/{intervention}/history")]
    [Requires(Permission.ViewInterventions)]
    public Task<IActionResult> Show(InterventionHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the intervention",
            Address = InterventionLinks.History(header.Number),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
