using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Show;

[InterventionRecord(AlsoForOthers = true)]
[Requires(Permission.ViewInterventions)]
public sealed class ShowInterventionController(ShowInterventionQuery query) : Controller
{
    [HttpGet("/interventions/{intervention}")]
    public async Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowIntervention", await query.RunAsync(header, actor, cancellationToken));
}
