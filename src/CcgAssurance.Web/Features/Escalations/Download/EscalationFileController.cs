using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Download;

[EscalationRecord]
public sealed class EscalationFileController(EscalationFileQuery query) : Controller
{
    // With a name the file is an attachment: a browser saves it and never shows it as a page of this site.
    [HttpGet("/escalations/{escalation}/files/{file:guid}")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewEscalations)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(EscalationHeader header, Guid file, CancellationToken cancellationToken) =>
        await query.RunAsync(header, file, cancellationToken) is { } found
            ? File(found.Bytes, found.Type.MediaType(), found.Name)
            : NotFound();
}
