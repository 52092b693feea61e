using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Report;

/// <summary>
/// Reads the last final report of the quarter before, as it was kept. A draft is nothing to compare a report with: it was never confirmed,
/// and what the report says about it would be published with the report.
/// </summary>
public sealed class EarlierReportQuery(AssuranceDbContext db)
{
    public async Task<QuarterlyReport?> RunAsync(QuarterKey quarter, CancellationToken cancellationToken)
    {
        var (year, before) = quarter.Quarter.Before(quarter.Year);
        var earlier = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == quarter.Ccg && assessment.Year == year && assessment.Quarter == before && assessment.LastVersion > 0)
            .Select(assessment => (AssessmentId?)assessment.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (earlier is not { } found)
        {
            return null;
        }

        var (kind, id) = (RecordKind.QuarterlyAssessment, found.ToString());
        var json = await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == kind && version.RecordId == id && version.State == OutputState.Final)
            .OrderByDescending(version => version.Number)
            .Select(version => version.Content!.Json)
            .FirstOrDefaultAsync(cancellationToken);
        return json is null ? null : ReportJson.Read(json);
    }
}
