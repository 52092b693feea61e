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
    public Task<IActionResult> Show(CcgHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = Ccg.KeyOf(header.Code),
            Caption = header.Name,
            BackAddress = CcgLinks.Show(header.Code),
            BackText = $"Back to {header.Name}",
            Address = CcgLinks.History(header.Code),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
