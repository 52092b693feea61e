using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

/// <summary>Reads a quarter with its items, and the items of the same group's quarter before.</summary>
public static class PreviousItems
{
    public static async Task<(QuarterlyAssessment Assessment, IReadOnlyList<ReportItem> Previous)> WithPreviousItemsAsync(
        this AssuranceDbContext db, QuarterHeader quarter, bool isTracking, CancellationToken cancellationToken)
    {
        var assessments = db.QuarterlyAssessments.Include(assessment => assessment.Items);
        var assessment = await (isTracking ? assessments.AsTracking() : assessments.AsNoTracking())
            .SingleAsync(assessment => assessment.Id == quarter.Id, cancellationToken);
        var (year, number) = quarter.Key.Quarter.Before(quarter.Key.Year);
        var previous = await db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.CcgCode == quarter.Key.Ccg && row.Year == year && row.Quarter == number)
            .SelectMany(row => row.Items)
            .ToListAsync(cancellationToken);
        return (assessment, previous);
    }
}
