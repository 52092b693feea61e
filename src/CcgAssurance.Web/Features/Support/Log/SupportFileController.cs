using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Log;

[SupportRecord]
public sealed class SupportFileController(SupportFileQuery query) : Controller
{
    // With a name the file is an attachment: a browser saves it and never shows it as a page of this site.
    [HttpGet("/support/{package}/log/{id:guid}")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(SupportHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } found
            ? File(found.Bytes, found.Type.MediaType(), found.Name)
            : NotFound();
}
