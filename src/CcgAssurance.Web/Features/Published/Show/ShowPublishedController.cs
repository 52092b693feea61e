using System.Text;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Features.Published.Show;

[AllowAnonymous]
public sealed class ShowPublishedController(PublishedReportQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/published/{code}/{year}/{quarter}")]
    public async Task<IActionResult> Show(string code, string year, string quarter, CancellationToken cancellationToken)
    {
        if (await query.RunAsync(code, year, quarter, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        if (HttpContext.IsKnown(report.Tag))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        var document = report.Content.Document;
        return View("ShowPublished", new ShowPublishedViewModel
        {
            Report = report,
            Title = document.Properties.Title,
            Document = new HtmlString(HtmlRenderer.Render(document)),
        });
    }

    [HttpGet("/published/{code}/{year}/{quarter}/report.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Pdf(string code, string year, string quarter, CancellationToken cancellationToken) =>
        await query.FileAsync(code, year, quarter, cancellationToken) is { } file
            ? File(file.Bytes, file.MediaType, file.Name, file.MadeAt, new EntityTagHeaderValue($"\"{file.Sha256}\""))
            : NotFound();

    // Drawn when somebody asks for it; whoever has it already is told so before that.
    [HttpGet("/published/{code}/{year}/{quarter}/report.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> LargePrint(string code, string year, string quarter, CancellationToken cancellationToken)
    {
        if (await query.RunAsync(code, year, quarter, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        var tag = PublicTag.Of(["large print", report.ContentSha256]);
        return HttpContext.IsKnown(tag)
            ? StatusCode(StatusCodes.Status304NotModified)
            : File(
                files.Make(report.Content.Document, PrintSize.Large).ToArray(),
                files.MediaType,
                report.LargePrintName,
                report.Edition.MadeAt,
                tag);
    }

    [HttpGet("/published/{code}/{year}/{quarter}/report.json")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Data(string code, string year, string quarter, CancellationToken cancellationToken) =>
        await query.RunAsync(code, year, quarter, cancellationToken) is { } report
            ? File(Encoding.UTF8.GetBytes(ReportJson.Write(report.ToPublic())), "application/json", report.PublishedAt, report.Tag)
            : NotFound();
}
