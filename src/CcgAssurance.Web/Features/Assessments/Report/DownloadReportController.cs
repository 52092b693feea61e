using CcgAssurance.Domain.People;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Report;

[QuarterRecord]
public sealed class DownloadReportController(QuarterlyReportQuery query, VersionQuery versions, DocumentFiles files) : Controller
{
    // The area team gets the text as it stands; everybody else what was last sent.
    [HttpGet("/ccgs/{code}/{year}/{quarter}/report.pdf")]
    [Requires(Permission.ViewDrafts, Permission.ViewSharedReports)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.May(Permission.ViewDrafts))
        {
            var report = await query.RunAsync(header, cancellationToken);
            var file = files.Make(QuarterlyReportDocument.Build(report, ReportEdition.AsItStands(header.Stage, actor.At)));
            return File(file.ToArray(), files.MediaType, ReportFiles.AsItStands(header.Key));
        }

        return await versions.NewestAsync(header, cancellationToken) is { } newest
            && await versions.FileAsync(header, newest, cancellationToken) is { } sent
            ? File(sent.Bytes, sent.MediaType, ReportFiles.Name(header.Key, newest, "pdf"))
            : NotFound();
    }
}
