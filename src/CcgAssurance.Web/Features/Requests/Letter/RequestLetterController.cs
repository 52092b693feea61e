using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Letter;

/// <summary>The letter of a request: of a draft as it stands, and from its issue on exactly as it was sent.</summary>
[RequestRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RequestLetterController(ShowLetterQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/requests/{request}/letter")]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Page(RequestHeader header, Actor actor, CancellationToken cancellationToken) => answers.Page(
        this,
        await query.RunAsync(header, actor, cancellationToken),
        shown => new DocumentPage(header, shown.Document, RequestLinks.Letter(header.Key), shown.IsKept)
        {
            WhenDraft = "This is the letter as it stands. Nobody outside the area team can see it until it is issued.",
            WhenKept = "This is the letter as it was sent. It never changes.",
        });

    [HttpGet("/requests/{request}/letter.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Pdf(RequestHeader header, Actor actor, CancellationToken cancellationToken) => await answers.PdfAsync(
        this,
        await query.RunAsync(header, actor, cancellationToken),
        () => query.KeptFileAsync(header, cancellationToken),
        NameOf(header));

    [HttpGet("/requests/{request}/letter.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> LargePrint(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        answers.LargePrint(this, await query.RunAsync(header, actor, cancellationToken), NameOf(header));

    private static string NameOf(RequestHeader header) => header.Number is { } number
        ? FormattableString.Invariant($"{header.Ccg}-request-{number}")
        : $"{header.Ccg}-request-draft";
}
