using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.History;

[QuarterRecord]
public sealed class HistoryController(HistoryQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/history")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, string? page, CancellationToken cancellationToken) =>
        View("History", await query.RunAsync(header, page, cancellationToken));
}
