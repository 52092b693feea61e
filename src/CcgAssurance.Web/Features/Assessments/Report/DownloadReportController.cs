using CcgAssurance.Domain.People;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Report;

[QuarterRecord]
public sealed class DownloadReportController(QuarterlyReportQuery query, DocumentFiles files) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/report.pdf")]
    [Requires(Permission.ViewDrafts)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var report = await query.RunAsync(header, cancellationToken);
        var file = files.Make(QuarterlyReportDocument.Build(report, ReportEdition.AsItStands(header.Stage, actor.At)));
        return File(file.ToArray(), files.MediaType, $"{header.Key.Ccg}-{header.Key.Year}-{header.Key.Quarter}-assurance-report-working-draft.pdf");
    }
}
