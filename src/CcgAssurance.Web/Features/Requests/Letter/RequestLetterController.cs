using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Letter;

/// <summary>The letter of a request: of a draft as it stands, and from its issue on exactly as it was sent.</summary>
[RequestRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RequestLetterController(AssuranceDbContext db, RequestLetterQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/requests/{request}/letter")]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Page(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        await DocumentAsync(header, actor, cancellationToken) is { } document
            ? View("Document", new DocumentPage(header, document, RequestLinks.Letter(header.Key), IsKept: header.Number is not null)
            {
                WhenDraft = "This is the letter as it stands. Nobody outside the area team can see it until it is issued.",
                WhenKept = "This is the letter as it was sent. It never changes.",
            })
            : NotFound();

    [HttpGet("/requests/{request}/letter.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Pdf(RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (header.Number is null)
        {
            return await MadeAsync(header, actor, PrintSize.Ordinary, cancellationToken);
        }

        return await db.VersionsOf(header.Record).FileAsync(RequestLetterQuery.OnlyVersion, cancellationToken) is { } file
            ? File(file.Bytes, file.MediaType, NameOf(header, PrintSize.Ordinary))
            : NotFound();
    }

    [HttpGet("/requests/{request}/letter.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public Task<IActionResult> LargePrint(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        MadeAsync(header, actor, PrintSize.Large, cancellationToken);

    private async Task<IActionResult> MadeAsync(RequestHeader header, Actor actor, PrintSize size, CancellationToken cancellationToken) =>
        await DocumentAsync(header, actor, cancellationToken) is { } document
            ? File(files.Make(document, size).ToArray(), files.MediaType, NameOf(header, size))
            : NotFound();

    private async Task<ReportDocument?> DocumentAsync(RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (header.Number is null)
        {
            var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
            return RequestLetterDocument.Build(await query.RunAsync(request, actor, cancellationToken), actor.At);
        }

        return await db.VersionsOf(header.Record).JsonAsync(RequestLetterQuery.OnlyVersion, cancellationToken) is { } json
            ? KeptRequestLetterFormats.Read(json).Document
            : null;
    }

    private static string NameOf(RequestHeader header, PrintSize size) => string.Concat(
        header.Number is { } number ? $"{header.Ccg}-request-{number}" : $"{header.Ccg}-request-draft",
        size == PrintSize.Large ? ".large-print.pdf" : ".pdf");
}
