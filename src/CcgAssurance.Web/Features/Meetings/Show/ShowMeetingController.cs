using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.Show;

[QuarterRecord]
public sealed class ShowMeetingController(ShowMeetingQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowMeeting", await query.RunAsync(header, actor, cancellationToken));
}
