using CcgAssurance.Reporting.Html;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.Directions;

/// <summary>The directions in force, as everybody reads them. When one is lifted, its document gives way to the reason.</summary>
[AllowAnonymous]
public sealed class PublishedDirectionController(PublishedDirectionsQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/published/directions")]
    public async Task<IActionResult> All(CancellationToken cancellationToken) =>
        View("PublishedDirections", await query.AllAsync(cancellationToken));

    [HttpGet("/published/directions/{ofCase:int}/{place:int}")]
    public async Task<IActionResult> Show(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? View("PublishedDirection", new PublishedDirectionPage(
                direction,
                await query.DocumentAsync(direction, cancellationToken) is { } shown
                    ? new HtmlString(HtmlRenderer.Render(shown.Document))
                    : null))
            : NotFound();

    [HttpGet("/published/directions/{ofCase:int}/{place:int}/direction.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? await answers.PdfAsync(
                this,
                await query.DocumentAsync(direction, cancellationToken),
                () => query.FileAsync(direction, cancellationToken),
                NameOf(direction))
            : NotFound();

    [HttpGet("/published/directions/{ofCase:int}/{place:int}/direction.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? answers.LargePrint(this, await query.DocumentAsync(direction, cancellationToken), NameOf(direction))
            : NotFound();

    private static string NameOf(PublishedDirection direction) =>
        FormattableString.Invariant($"{direction.Ccg}-direction-{direction.Intervention}-{direction.Position}-version-{direction.Version}");
}
