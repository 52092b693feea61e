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
        var (year, number) = quarter.Key.Quarter.Before(quarter.Key.Year);
        var both = db.QuarterlyAssessments
            .Include(assessment => assessment.Items)
            .Where(row => row.Id == quarter.Id || (row.CcgCode == quarter.Key.Ccg && row.Year == year && row.Quarter == number));
        var found = await (isTracking ? both.AsTracking() : both.AsNoTracking()).ToListAsync(cancellationToken);
        return (found.Single(row => row.Id == quarter.Id), found.SingleOrDefault(row => row.Id != quarter.Id)?.Items ?? []);
    }
}
