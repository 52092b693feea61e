using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs;
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
    public async Task<IActionResult> Show(QuarterHeader header, string? page, Actor actor, CancellationToken cancellationToken) =>
        View("History", new HistoryViewModel
        {
            Caption = header.Caption,
            BackAddress = CcgLinks.Show(header.Key.Ccg),
            BackText = $"Back to {header.CcgName}",
            PageAddress = number => AssessmentLinks.History(header.Key, number),
            History = await query.RunAsync(header.Id.Record, page, actor, cancellationToken),
        });
}
