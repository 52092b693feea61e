using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Limits;
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
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewDrafts, Permission.ViewSharedReports)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.May(Permission.ViewDrafts))
        {
            return await AsItStandsAsync(header, actor, PrintSize.Ordinary, "pdf", cancellationToken);
        }

        return await versions.NewestAsync(header, cancellationToken) is { } newest
            && await versions.FileAsync(header, newest, cancellationToken) is { } sent
            ? File(sent.Bytes, sent.MediaType, ReportFiles.Name(header.Key, newest, "pdf"))
            : NotFound();
    }

    [HttpGet("/ccgs/{code}/{year}/{quarter}/report.large-print.pdf")]
    [Limited(LimitedUse.Download)]
    [Requires(Permission.ViewDrafts, Permission.ViewSharedReports)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> LargePrint(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.May(Permission.ViewDrafts))
        {
            return await AsItStandsAsync(header, actor, PrintSize.Large, "large-print.pdf", cancellationToken);
        }

        return await versions.NewestAsync(header, cancellationToken) is { } newest
            && await versions.ContentAsync(header, newest, cancellationToken) is { } sent
            ? File(
                files.Make(sent.Read().Document, PrintSize.Large).ToArray(),
                files.MediaType,
                ReportFiles.Name(header.Key, newest, "large-print.pdf"))
            : NotFound();
    }

    private async Task<FileContentResult> AsItStandsAsync(
        QuarterHeader header, Actor actor, PrintSize size, string ending, CancellationToken cancellationToken)
    {
        var report = await query.RunAsync(header, cancellationToken);
        var file = files.Make(QuarterlyReportDocument.Build(report, ReportEdition.AsItStands(header.Stage, actor.At)), size);
        return File(file.ToArray(), files.MediaType, ReportFiles.AsItStands(header.Key, ending));
    }
}
