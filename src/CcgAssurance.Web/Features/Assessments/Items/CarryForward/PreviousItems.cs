using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

/// <summary>
/// Reads a quarter with its items, and the items of the same group's quarter before; with them those of the final reports on the groups
/// that closed in the quarter before and passed to this one.
/// </summary>
public static class PreviousItems
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    [Rule("R232")]
    public static async Task<(QuarterlyAssessment Assessment, IReadOnlyList<ReportItem> Previous, IReadOnlyList<Guid> Own)>
        WithPreviousItemsAsync(
        this AssuranceDbContext db, QuarterHeader quarter, bool isTracking, CancellationToken cancellationToken)
    {
        var (year, number) = quarter.Key.Quarter.Before(quarter.Key.Year);
        var passed = db.PassedIn(quarter);
        var both = db.QuarterlyAssessments
            .Include(assessment => assessment.Items)
            .Where(row => row.Id == quarter.Id || (row.Year == year && row.Quarter == number
                && (row.CcgCode == quarter.Key.Ccg || (passed.Contains(row.CcgCode) && Final.Contains(row.Stage)))));
        var found = await (isTracking ? both.AsTracking() : both.AsNoTracking()).ToListAsync(cancellationToken);
        return (
            found.Single(row => row.Id == quarter.Id),
            [.. found.Where(row => row.Id != quarter.Id).OrderBy(row => row.CcgCode != quarter.Key.Ccg).SelectMany(row => row.Items)],
            [.. found.Where(row => row.CcgCode == quarter.Key.Ccg).SelectMany(row => row.Items).Select(item => item.Id)]);
    }

    /// <summary>Where items of this quarter came from that another group's report held before, by the key of the item there.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> PassedFromAsync(
        this AssuranceDbContext db, IEnumerable<Guid> sources, OrganisationCode ccg, CancellationToken cancellationToken)
    {
        var ids = sources.ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, string>();
        }

        var rows = await db.ReportItems
            .AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .Join(
                db.QuarterlyAssessments.Where(row => row.CcgCode != ccg),
                item => item.AssessmentId,
                row => row.Id,
                (item, row) => new { item.Id, row.CcgCode, row.EndsOn })
            .Join(db.Ccgs, row => row.CcgCode, other => other.Code, (row, other) => new
            {
                row.Id,
                Name = other.NameOn(row.EndsOn),
                other.ClosedOn,
            })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id, row => CcgFate.PassedFrom(row.Name, row.ClosedOn));
    }

    private static IQueryable<OrganisationCode> PassedIn(this AssuranceDbContext db, QuarterHeader quarter)
    {
        var (year, number) = quarter.Key.Quarter.Before(quarter.Key.Year);
        var (from, until, group) = (number.StartIn(year), number.EndIn(year), quarter.Key.Ccg);
        return db.Ccgs
            .Where(ccg => ccg.SuccessorCode == group && ccg.ClosedOn >= from && ccg.ClosedOn <= until)
            .Select(ccg => ccg.Code);
    }
}
