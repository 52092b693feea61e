using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Overview;

[QuarterRecord]
public sealed class OverviewController(OverviewQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Overview", await query.RunAsync(header, actor, cancellationToken));
}
