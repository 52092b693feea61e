using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Improvement that both sides recognised under a support package.</summary>
/// <param name="Review">The progress review that says so.</param>
/// <param name="Package">The number of the package.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Text">What improved.</param>
public sealed record RecognisedImprovement(Guid Review, int Package, DateOnly On, string Text);

/// <summary>Finds recognised improvement, which the next report is to name as an achievement.</summary>
internal static class RecognisedImprovements
{
    /// <summary>
    /// What was recognised on a domain since the quarter began and is no achievement of any report of the group yet, the latest first.
    /// </summary>
    [Rule("R171")]
    public static Task<List<RecognisedImprovement>> RecognisedAsync(
        this AssuranceDbContext db, QuarterKey quarter, DomainNumber domain, CancellationToken cancellationToken)
    {
        var (ccg, firstDay, focus) = (quarter.Ccg, quarter.Quarter.StartIn(quarter.Year), Focus.On(domain));
        return db.SupportPackages
            .Where(package => package.CcgCode == ccg && package.Number != null)
            .InDomain(domain)
            .SelectMany(package => package.Reviews, (package, review) => new { package.Number, Review = review })
            .Where(row => row.Review.On >= firstDay && row.Review.Improvement != null)
            .Where(row => !db.QuarterlyAssessments.Any(assessment => assessment.CcgCode == ccg && assessment.Items
                .Any(item => item.Focus == focus && item.Kind == ItemKind.Achievement && item.Text == row.Review.Improvement)))
            .OrderByDescending(row => row.Review.On)
            .ThenBy(row => row.Number)
            .Select(row => new RecognisedImprovement(row.Review.Id, row.Number!.Value, row.Review.On, row.Review.Improvement!))
            .ToListAsync(cancellationToken);
    }
}
