using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Documents;

/// <summary>The summary report of a case: as it stands, and from the submission on exactly as the committee got it.</summary>
[InterventionRecord]
[Requires(Permission.ViewInterventions)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SummaryReportController(InterventionDocumentsQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/interventions/{intervention}/summary-report")]
    public async Task<IActionResult> Page(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        answers.Page(
            this,
            await query.SummaryAsync(header, actor, cancellationToken),
            shown => new DocumentPage(header, shown.Document, InterventionLinks.SummaryReport(header.Number), shown.IsKept)
            {
                WhenDraft = "This is the summary report as it stands. It is not submitted to the committee.",
                WhenKept = "This is the summary report as it was submitted to the committee. It never changes.",
            });

    [HttpGet("/interventions/{intervention}/summary-report.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        await answers.PdfAsync(
            this,
            await query.SummaryAsync(header, actor, cancellationToken),
            () => query.SummaryFileAsync(header, cancellationToken),
            NameOf(header));

    [HttpGet("/interventions/{intervention}/summary-report.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        answers.LargePrint(
            this,
            await query.SummaryAsync(header, actor, cancellationToken),
            NameOf(header));

    private static string NameOf(InterventionHeader header) =>
        FormattableString.Invariant($"{header.Ccg}-intervention-{header.Number}-summary-report");
}
