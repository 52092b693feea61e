using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.Directions;

/// <summary>The directions in force, as everybody reads them. When one is lifted, its document gives way to the reason.</summary>
[AllowAnonymous]
public sealed class PublishedDirectionController(
    AssuranceDbContext db, PublishedDirectionsQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/published/directions")]
    public async Task<IActionResult> All(CancellationToken cancellationToken) =>
        View("PublishedDirections", await query.AllAsync(cancellationToken));

    [HttpGet("/published/directions/{ofCase:int}/{place:int}")]
    public async Task<IActionResult> Show(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? View("PublishedDirection", (direction, (await DocumentAsync(direction, cancellationToken))?.Document))
            : NotFound();

    [HttpGet("/published/directions/{ofCase:int}/{place:int}/direction.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? await answers.PdfAsync(
                this,
                await DocumentAsync(direction, cancellationToken),
                () => db.VersionsOf(Direction.KeyOf(direction.Id)).FileAsync(direction.Version, cancellationToken),
                NameOf(direction))
            : NotFound();

    [HttpGet("/published/directions/{ofCase:int}/{place:int}/direction.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(int ofCase, int place, CancellationToken cancellationToken) =>
        await query.OneAsync(ofCase, place, cancellationToken) is { } direction
            ? answers.LargePrint(this, await DocumentAsync(direction, cancellationToken), NameOf(direction))
            : NotFound();

    // None once it is lifted.
    private async Task<ShownDocument?> DocumentAsync(PublishedDirection direction, CancellationToken cancellationToken) =>
        direction.LiftedOn is null
            && await db.VersionsOf(Direction.KeyOf(direction.Id)).JsonAsync(direction.Version, cancellationToken) is { } json
            ? new ShownDocument(KeptDocumentFormats.Read<DirectionReport>(json).Document, IsKept: true)
            : null;

    private static string NameOf(PublishedDirection direction) =>
        FormattableString.Invariant($"{direction.Ccg}-direction-{direction.Intervention}-{direction.Position}-version-{direction.Version}");
}
