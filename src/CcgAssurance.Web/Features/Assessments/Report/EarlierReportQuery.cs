using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Reporting.Documents;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Report;

/// <summary>
/// Reads the report of the quarter before as the public has it. What a report says about an earlier one is published with it, so nothing is
/// compared with a draft, nor with a final report that a side has not released.
/// </summary>
public sealed class EarlierReportQuery(AssuranceDbContext db)
{
    public async Task<QuarterlyReport?> RunAsync(QuarterKey quarter, CancellationToken cancellationToken)
    {
        var (year, before) = quarter.Quarter.Before(quarter.Year);
        var earlier = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == quarter.Ccg && assessment.Year == year
                && assessment.Quarter == before && assessment.PublishedVersion != null)
            .Select(assessment => new { assessment.Id, Version = assessment.PublishedVersion!.Value })
            .SingleOrDefaultAsync(cancellationToken);
        if (earlier is null)
        {
            return null;
        }

        var (kind, id, number) = (AssessmentId.Kind, earlier.Id.ToString(), earlier.Version);
        var json = await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == kind && version.RecordId == id && version.Number == number)
            .Select(version => version.Content!.Json)
            .SingleAsync(cancellationToken);
        return KeptReportFormats.Read(json).Report;
    }
}
