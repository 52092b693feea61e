using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Download;

[RequestRecord]
public sealed class DownloadReplyController(AssuranceDbContext db) : Controller
{
    // With a name the file is an attachment: a browser saves it and never shows it as a page of this site.
    [HttpGet("/requests/{request}/files/{id:guid}")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(RequestHeader header, Guid id, CancellationToken cancellationToken) =>
        await db.RequestFiles
            .AsNoTracking()
            .Where(file => file.Id == id && file.RequestId == header.Id)
            .Select(file => new { file.Name, file.Type, file.Content!.Bytes })
            .SingleOrDefaultAsync(cancellationToken) is { } found
            ? File(found.Bytes, found.Type.MediaType(), found.Name)
            : NotFound();
}
