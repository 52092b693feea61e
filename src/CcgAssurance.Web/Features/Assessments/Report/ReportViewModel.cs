using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Assessments.Report;

public sealed record ReportViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required string Title { get; init; }

    public required IHtmlContent Document { get; init; }
}
