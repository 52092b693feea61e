using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.History;

[QuarterRecord]
public sealed class HistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/history")]
    [Requires(Permission.ViewDrafts)]
    public Task<IActionResult> Show(QuarterHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the quarter",
            Address = AssessmentLinks.History(header.Key),
        };
        return this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }
}
