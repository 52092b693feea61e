using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Agreement;

/// <summary>An edition of a package as a document that both sides would sign.</summary>
[SupportRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SupportAgreementController(SupportAgreementQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/support/{package}/editions/{edition:int}/agreement")]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Page(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.ShownAsync(header, edition, actor, cancellationToken) is { } terms
            ? View("Document", new DocumentPage(header, terms.Document, SupportLinks.Agreement(header.Key, edition), terms.IsKept)
            {
                WhenDraft = "These are the terms as they stand. Both sides have not accepted them.",
                WhenKept = "These are the terms as both sides accepted them. They never change.",
            })
            : NotFound();

    [HttpGet("/support/{package}/editions/{edition:int}/agreement.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Pdf(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.ShownAsync(header, edition, actor, cancellationToken) is not { } terms)
        {
            return NotFound();
        }

        var name = NameOf(header, edition, "pdf");
        return terms.IsKept && await query.KeptFileAsync(header, edition, cancellationToken) is { } kept
            ? File(kept.Bytes, kept.MediaType, name)
            : File(files.Make(terms.Document).ToArray(), files.MediaType, name);
    }

    [HttpGet("/support/{package}/editions/{edition:int}/agreement.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> LargePrint(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.ShownAsync(header, edition, actor, cancellationToken) is { } terms
            ? File(files.Make(terms.Document, PrintSize.Large).ToArray(), files.MediaType, NameOf(header, edition, "large-print.pdf"))
            : NotFound();

    private static string NameOf(SupportHeader header, int edition, string ending)
    {
        var package = header.Number is { } number ? FormattableString.Invariant($"{number}") : "draft";
        return FormattableString.Invariant($"{header.Ccg}-support-package-{package}-edition-{edition}.{ending}");
    }
}
