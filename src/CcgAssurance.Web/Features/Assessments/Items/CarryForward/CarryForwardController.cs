using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

[QuarterRecord]
public sealed class CarryForwardController(CarryForwardQuery query, CarryForwardHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/carry-forward")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, CancellationToken cancellationToken) =>
        View("CarryForward", await query.RunAsync(header, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/carry-forward")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await handler.HandleAsync(header, actor, cancellationToken);
        return outcome.IsDone ? this.Done(AssessmentLinks.CarryForward(header.Key), "Open actions carried forward") : Conflict();
    }
}
