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
    public async Task<IActionResult> Show(ConditionHeader header, string? page, Actor actor, CancellationToken cancellationToken) =>
        View("History", new HistoryViewModel
        {
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the condition",
            PageAddress = number => ConditionLinks.History(header.Number, number),
            History = await query.RunAsync(header.Record, page, actor, cancellationToken),
        });
}
