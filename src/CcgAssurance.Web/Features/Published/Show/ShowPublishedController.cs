using System.Text;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Features.Published.Show;

[AllowAnonymous]
public sealed class ShowPublishedController(PublishedReportQuery query) : Controller
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
    public async Task<IActionResult> Pdf(string code, string year, string quarter, CancellationToken cancellationToken) =>
        await query.FileAsync(code, year, quarter, cancellationToken) is { } file
            ? File(file.Bytes, file.MediaType, file.Name, file.MadeAt, new EntityTagHeaderValue($"\"{file.Sha256}\""))
            : NotFound();

    [HttpGet("/published/{code}/{year}/{quarter}/report.json")]
    public async Task<IActionResult> Data(string code, string year, string quarter, CancellationToken cancellationToken) =>
        await query.RunAsync(code, year, quarter, cancellationToken) is { } report
            ? File(Encoding.UTF8.GetBytes(ReportJson.Write(report.ToPublic())), "application/json", report.PublishedAt, report.Tag)
            : NotFound();
}
