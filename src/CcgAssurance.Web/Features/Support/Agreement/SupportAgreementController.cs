using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
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
public sealed class SupportAgreementController(AssuranceDbContext db, SupportAgreementQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/support/{package}/editions/{edition:int}/agreement")]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Page(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.DocumentAsync(header, edition, actor, cancellationToken) is var (document, isKept)
            ? View("Document", new DocumentPage(header, document, SupportLinks.Agreement(header.Key, edition), isKept)
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
        if (await query.DocumentAsync(header, edition, actor, cancellationToken) is not var (document, isKept))
        {
            return NotFound();
        }

        var name = NameOf(header, edition, "pdf");
        return isKept && await db.VersionsOf(header.Record).FileAsync(edition, cancellationToken) is { } kept
            ? File(kept.Bytes, kept.MediaType, name)
            : File(files.Make(document).ToArray(), files.MediaType, name);
    }

    [HttpGet("/support/{package}/editions/{edition:int}/agreement.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> LargePrint(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.DocumentAsync(header, edition, actor, cancellationToken) is var (document, _)
            ? File(files.Make(document, PrintSize.Large).ToArray(), files.MediaType, NameOf(header, edition, "large-print.pdf"))
            : NotFound();

    private static string NameOf(SupportHeader header, int edition, string ending) => FormattableString.Invariant(
        $"{header.Ccg}-support-package-{header.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "draft"}-edition-{edition}.{ending}");
}
