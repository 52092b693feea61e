using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.History;

[RequestRecord]
public sealed class RequestHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/requests/{request}/history")]
    [Requires(Permission.ViewRequests)]
    public Task<IActionResult> Show(RequestHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the request",
            Address = RequestLinks.History(header.Key),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
