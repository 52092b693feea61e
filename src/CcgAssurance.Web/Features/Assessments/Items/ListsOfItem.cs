using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Loads what is looked at when an item changes.</summary>
public static class ListsOfItem
{
    /// <summary>
    /// The assessment with the items of the domain or theme that this one stands in: an item never answers or changes places with one of
    /// another.
    /// </summary>
    public static Task<QuarterlyAssessment> WithListsOfAsync(
        this AssuranceDbContext db, AssessmentId id, Guid item, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Include(assessment => assessment.Items
                .Where(row => db.ReportItems.Any(meant => meant.Id == item && meant.Focus == row.Focus)))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
}
