using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Documents;

/// <summary>The letter that lifts directions: as it would be signed, and from the signature on exactly as it was signed.</summary>
[InterventionRecord(AlsoForOthers = true)]
[Requires(Permission.ViewInterventions)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LiftingLetterController(InterventionDocumentsQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/interventions/{intervention}/liftings/{lifting:int}/letter")]
    public async Task<IActionResult> Page(
        InterventionHeader header, int lifting, Actor actor, CancellationToken cancellationToken) =>
        answers.Page(
            this,
            await query.LiftingAsync(header, lifting, actor, cancellationToken),
            shown => new DocumentPage(header, shown.Document, InterventionLinks.LiftingLetter(header.Number, lifting), shown.IsKept)
            {
                WhenDraft = "This is the letter as it stands. It is not signed, and what it would lift is still in force.",
                WhenKept = "This is the letter as the Chief Executive signed it. It never changes.",
            });

    [HttpGet("/interventions/{intervention}/liftings/{lifting:int}/letter.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(
        InterventionHeader header, int lifting, Actor actor, CancellationToken cancellationToken) =>
        await answers.PdfAsync(
            this,
            await query.LiftingAsync(header, lifting, actor, cancellationToken),
            () => query.LiftingFileAsync(header, lifting, cancellationToken),
            NameOf(header, lifting));

    [HttpGet("/interventions/{intervention}/liftings/{lifting:int}/letter.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(
        InterventionHeader header, int lifting, Actor actor, CancellationToken cancellationToken) =>
        answers.LargePrint(
            this,
            await query.LiftingAsync(header, lifting, actor, cancellationToken),
            NameOf(header, lifting));

    private static string NameOf(InterventionHeader header, int lifting) =>
        FormattableString.Invariant($"{header.Ccg}-intervention-{header.Number}-lifting-{lifting}");
}
