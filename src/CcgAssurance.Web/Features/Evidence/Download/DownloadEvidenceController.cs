using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.Download;

[QuarterRecord]
public sealed class DownloadEvidenceController(DownloadEvidenceQuery query) : Controller
{
    // With a name the file is an attachment: a browser saves it and never shows it as a page of this site.
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/file")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewAssessments)]
    [EvidenceRecord]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, actor, cancellationToken) is { } file
            ? File(file.Bytes, file.Type.MediaType(), file.Name)
            : NotFound();
}
