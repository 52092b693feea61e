using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.History;

[ConditionRecord]
public sealed class ConditionHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/conditions/{number}/history")]
    [Requires(Permission.ViewConditions)]
    public Task<IActionResult> Show(ConditionHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the condition",
            Address = ConditionLinks.History(header.Number),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
