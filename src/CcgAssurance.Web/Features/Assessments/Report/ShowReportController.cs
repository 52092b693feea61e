using CcgAssurance.Domain.People;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Report;

[QuarterRecord]
public sealed class ShowReportController(QuarterlyReportQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/report/preview.html")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var report = await query.RunAsync(header, cancellationToken);
        var document = QuarterlyReportDocument.Build(report, ReportEdition.AsItStands(header.Stage, actor.At));
        return View("Report", new ReportViewModel
        {
            Quarter = header,
            Title = document.Properties.Title,
            Document = new HtmlString(HtmlRenderer.Render(document)),
        });
    }
}
