using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published;

/// <summary>
/// The one way to what the public may read. Of a quarter without a published version nothing is public, not even that it
/// exists; of one with a published version, that version alone, also while a correction of it is being drafted.
/// </summary>
public static class PublishedReports
{
    /// <summary>The quarters of which a version is public.</summary>
    [Rule("R245", "R246")]
    public static IQueryable<QuarterlyAssessment> Published(this AssuranceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.QuarterlyAssessments.AsNoTracking().Where(assessment => assessment.PublishedVersion != null);
    }
}
