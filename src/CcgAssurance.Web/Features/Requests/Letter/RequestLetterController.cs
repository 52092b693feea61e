using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Letter;

/// <summary>The letter of a request: of a draft as it stands, and from its issue on exactly as it was sent.</summary>
[RequestRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RequestLetterController(ShowLetterQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/requests/{request}/letter")]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Page(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, actor, cancellationToken) is { } letter
            ? View("Document", new DocumentPage(header, letter.Document, RequestLinks.Letter(header.Key), letter.IsKept)
            {
                WhenDraft = "This is the letter as it stands. Nobody outside the area team can see it until it is issued.",
                WhenKept = "This is the letter as it was sent. It never changes.",
            })
            : NotFound();

    [HttpGet("/requests/{request}/letter.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Pdf(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        await query.KeptFileAsync(header, cancellationToken) is { } kept
            ? File(kept.Bytes, kept.MediaType, NameOf(header, "pdf"))
            : await MadeAsync(header, actor, PrintSize.Ordinary, "pdf", cancellationToken);

    [HttpGet("/requests/{request}/letter.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public Task<IActionResult> LargePrint(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        MadeAsync(header, actor, PrintSize.Large, "large-print.pdf", cancellationToken);

    private async Task<IActionResult> MadeAsync(
        RequestHeader header, Actor actor, PrintSize size, string ending, CancellationToken cancellationToken) =>
        await query.RunAsync(header, actor, cancellationToken) is { } letter
            ? File(files.Make(letter.Document, size).ToArray(), files.MediaType, NameOf(header, ending))
            : NotFound();

    private static string NameOf(RequestHeader header, string ending) => header.Number is { } number
        ? FormattableString.Invariant($"{header.Ccg}-request-{number}.{ending}")
        : $"{header.Ccg}-request-draft.{ending}";
}
