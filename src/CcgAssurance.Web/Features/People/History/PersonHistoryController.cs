using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.History;

[PersonRecord]
public sealed class PersonHistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/admin/people/{person:guid}/history")]
    [Requires(Permission.ManagePeople)]
    public Task<IActionResult> Show(PersonHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = $"Back to {header.Name}",
            Address = PeopleLinks.History(header.Id),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
