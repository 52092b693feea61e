using System.Text;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Versions;

[QuarterRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VersionController(VersionQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/report/{version:int}.html")]
    [Requires(Permission.ViewSharedReports)]
    public async Task<IActionResult> Page(QuarterHeader header, int version, CancellationToken cancellationToken)
    {
        if (await query.ContentAsync(header, version, cancellationToken) is not { } frozen)
        {
            return NotFound();
        }

        var document = frozen.Read().Document;
        return View("Version", new VersionViewModel
        {
            Quarter = header,
            Number = version,
            Note = frozen.Note,
            Title = document.Properties.Title,
            Document = new HtmlString(HtmlRenderer.Render(document)),
        });
    }

    [HttpGet("/ccgs/{code}/{year}/{quarter}/report/{version:int}.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSharedReports)]
    public async Task<IActionResult> Pdf(QuarterHeader header, int version, CancellationToken cancellationToken) =>
        await query.FileAsync(header, version, cancellationToken) is { } file
            ? File(file.Bytes, file.MediaType, ReportFiles.Name(header.Key, version, "pdf"))
            : NotFound();

    [HttpGet("/ccgs/{code}/{year}/{quarter}/report/{version:int}.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSharedReports)]
    public async Task<IActionResult> LargePrint(QuarterHeader header, int version, CancellationToken cancellationToken) =>
        await query.ContentAsync(header, version, cancellationToken) is { } frozen
            ? File(
                files.Make(frozen.Read().Document, PrintSize.Large).ToArray(),
                files.MediaType,
                ReportFiles.Name(header.Key, version, "large-print.pdf"))
            : NotFound();

    [HttpGet("/ccgs/{code}/{year}/{quarter}/report/{version:int}.json")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewSharedReports)]
    public async Task<IActionResult> Data(QuarterHeader header, int version, CancellationToken cancellationToken) =>
        await query.ContentAsync(header, version, cancellationToken) is { } frozen
            ? File(Encoding.UTF8.GetBytes(frozen.Json), "application/json", ReportFiles.Name(header.Key, version, "json"))
            : NotFound();
}
