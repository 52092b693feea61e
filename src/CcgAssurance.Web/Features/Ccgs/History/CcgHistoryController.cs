using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.History;

[CcgRecord]
public sealed class CcgHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/history")]
    [Requires(Permission.ViewCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, string? page, Actor actor, CancellationToken cancellationToken) =>
        View("History", new HistoryViewModel
        {
            Caption = header.Name,
            BackAddress = CcgLinks.Show(header.Code),
            BackText = $"Back to {header.Name}",
            PageAddress = number => CcgLinks.History(header.Code, number),
            History = await query.RunAsync(Ccg.KeyOf(header.Code), page, actor, cancellationToken),
        });
}
