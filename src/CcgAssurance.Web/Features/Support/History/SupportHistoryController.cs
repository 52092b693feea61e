using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.History;

[SupportRecord]
public sealed class SupportHistoryController(HistoryQuery query, UnseenTermsQuery unseen) : Controller
{
    [HttpGet("/support/{package}/history")]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Show(SupportHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the package",
            Address = SupportLinks.History(header.Key),
            Without = await unseen.RunAsync(header, actor, cancellationToken),
        };
        return await this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
