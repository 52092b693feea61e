using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

/// <summary>What can be taken over into a quarter.</summary>
public static class EarlierEvidenceReader
{
    /// <summary>How much is listed.</summary>
    public const int MaxListed = 100;

    /// <summary>The evidence of the same group's earlier quarters that a person may know of, the newest quarter first.</summary>
    public static IQueryable<InQuarter<EvidenceItem>> EarlierEvidence(this AssuranceDbContext db, QuarterHeader quarter, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(quarter);
        var (ccg, year, number) = (quarter.Key.Ccg, quarter.Key.Year, quarter.Key.Quarter);
        var before = Domain.Calendar.Quarter.All.Where(one => one.Number < number.Number).ToList();
        var years = Enumerable.Range(1, YearsBack).Select(back => Domain.Calendar.FinancialYear.StartingIn(year.StartYear - back)).ToList();
        return db.QuarterlyAssessments
            .Where(row => row.CcgCode == ccg && (years.Contains(row.Year) || (row.Year == year && before.Contains(row.Quarter))))
            .With(db, db.EvidenceItems.VisibleTo(actor), item => item.AssessmentId)
            .NewestFirst()
            .ThenByDescending(row => row.Record.Date)
            .ThenBy(row => row.Record.AddedAt)
            .ThenBy(row => row.Record.Title)
            .ThenBy(row => row.Record.Id);
    }

    // What is older says nothing about how things are.
    private const int YearsBack = 3;
}
