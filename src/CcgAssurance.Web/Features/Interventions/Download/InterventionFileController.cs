using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Download;

[InterventionRecord(AlsoForOthers = true)]
public sealed class InterventionFileController(InterventionFileQuery query) : Controller
{
    // With a name the file is an attachment: a browser saves it and never shows it as a page of this site.
    [HttpGet("/interventions/{intervention}/files/{document:guid}")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewInterventions)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(InterventionHeader header, Guid document, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, document, actor, cancellationToken) is { } found
            ? File(found.Bytes, found.Type.MediaType(), found.Name)
            : NotFound();
}
