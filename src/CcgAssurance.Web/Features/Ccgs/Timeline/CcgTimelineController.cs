using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Timeline;

/// <summary>All that happened between a group and NHS England in one order, so that what was tried can be read off.</summary>
[CcgRecord]
public sealed class CcgTimelineController(CcgTimelineQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/timeline")]
    [Requires(Permission.ViewCcgs)]
    public async Task<IActionResult> Show(
        CcgHeader header, CcgTimelineFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("CcgTimeline", await query.RunAsync(header, filter, actor, cancellationToken));
}
