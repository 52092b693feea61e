using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Agreement;

/// <summary>An edition of a package as a document that both sides would sign.</summary>
[SupportRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SupportAgreementController(SupportAgreementQuery query, DocumentAnswers answers) : Controller
{
    [HttpGet("/support/{package}/editions/{edition:int}/agreement")]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Page(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        answers.Page(
            this,
            await query.ShownAsync(header, edition, actor, cancellationToken),
            shown => new DocumentPage(header, shown.Document, SupportLinks.Agreement(header.Key, edition), shown.IsKept)
            {
                WhenDraft = "These are the terms as they stand. Both sides have not accepted them.",
                WhenKept = "These are the terms as both sides accepted them. They never change.",
            });

    [HttpGet("/support/{package}/editions/{edition:int}/agreement.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Pdf(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await answers.PdfAsync(
            this,
            await query.ShownAsync(header, edition, actor, cancellationToken),
            () => query.KeptFileAsync(header, edition, cancellationToken),
            NameOf(header, edition));

    [HttpGet("/support/{package}/editions/{edition:int}/agreement.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> LargePrint(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        answers.LargePrint(this, await query.ShownAsync(header, edition, actor, cancellationToken), NameOf(header, edition));

    private static string NameOf(SupportHeader header, int edition)
    {
        var package = header.Number is { } number ? FormattableString.Invariant($"{number}") : "draft";
        return FormattableString.Invariant($"{header.Ccg}-support-package-{package}-edition-{edition}");
    }
}
