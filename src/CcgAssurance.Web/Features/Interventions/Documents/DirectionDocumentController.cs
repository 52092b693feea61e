using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Documents;

/// <summary>
/// One version of a direction as a document: of a draft as it stands, and from the signature on exactly as it was signed.
/// </summary>
[InterventionRecord(AlsoForOthers = true)]
[Requires(Permission.ViewInterventions)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DirectionDocumentController(InterventionDocumentsQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/interventions/{intervention}/directions/{direction:guid}/versions/{wording:int}/direction")]
    public async Task<IActionResult> Page(
        InterventionHeader header, Guid direction, int wording, Actor actor, CancellationToken cancellationToken) =>
        answers.Page(
            this,
            await query.DirectionAsync(header, direction, wording, actor, cancellationToken),
            shown => new DocumentPage(
                header, shown.Document, InterventionLinks.DirectionDocument(header.Number, direction, wording), shown.IsKept)
            {
                WhenDraft = "This is the direction as it stands. It is not signed, and nothing of it is in force.",
                WhenKept = "This is the direction as the Chief Executive signed it. It never changes.",
            });

    [HttpGet("/interventions/{intervention}/directions/{direction:guid}/versions/{wording:int}/direction.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(
        InterventionHeader header, Guid direction, int wording, Actor actor, CancellationToken cancellationToken) =>
        await answers.PdfAsync(
            this,
            await query.DirectionAsync(header, direction, wording, actor, cancellationToken),
            () => query.DirectionFileAsync(direction, wording, cancellationToken),
            NameOf(header, wording));

    [HttpGet("/interventions/{intervention}/directions/{direction:guid}/versions/{wording:int}/direction.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(
        InterventionHeader header, Guid direction, int wording, Actor actor, CancellationToken cancellationToken) =>
        answers.LargePrint(
            this,
            await query.DirectionAsync(header, direction, wording, actor, cancellationToken),
            NameOf(header, wording));

    private static string NameOf(InterventionHeader header, int wording) =>
        FormattableString.Invariant($"{header.Ccg}-intervention-{header.Number}-direction-version-{wording}");
}
