using System.Linq.Expressions;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Data.Queries;

/// <summary>A record of a quarter, with the quarter and its group.</summary>
public sealed class InQuarter<TRecord>
    where TRecord : class
{
    /// <summary>The record.</summary>
    public required TRecord Record { get; init; }

    /// <summary>The quarter to which it belongs.</summary>
    public required QuarterlyAssessment Assessment { get; init; }

    /// <summary>The group that is assessed.</summary>
    public required Ccg Ccg { get; init; }
}

/// <summary>Puts records and their quarters together.</summary>
public static class InQuarters
{
    /// <summary>The quarters themselves, each with its group.</summary>
    public static IQueryable<InQuarter<QuarterlyAssessment>> WithCcgs(
        this IQueryable<QuarterlyAssessment> assessments, AssuranceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return assessments.Join(db.Ccgs, assessment => assessment.CcgCode, ccg => ccg.Code, (assessment, ccg) =>
            new InQuarter<QuarterlyAssessment> { Record = assessment, Assessment = assessment, Ccg = ccg });
    }

    /// <summary>The records of these quarters, each with its quarter and group.</summary>
    public static IQueryable<InQuarter<TRecord>> With<TRecord>(
        this IQueryable<QuarterlyAssessment> assessments,
        AssuranceDbContext db,
        IQueryable<TRecord> records,
        Expression<Func<TRecord, AssessmentId>> quarterOf)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(db);
        return assessments
            .WithCcgs(db)
            .Join(records, row => row.Assessment.Id, quarterOf, (row, record) => new InQuarter<TRecord>
            {
                Record = record,
                Assessment = row.Assessment,
                Ccg = row.Ccg,
            });
    }

    /// <summary>The newest quarter first, and in it the groups by name.</summary>
    public static IOrderedQueryable<InQuarter<TRecord>> NewestFirst<TRecord>(this IQueryable<InQuarter<TRecord>> records)
        where TRecord : class =>
        records
            .OrderByDescending(row => row.Assessment.Year)
            .ThenByDescending(row => row.Assessment.Quarter)
            .ThenBy(row => row.Ccg.NameOn(row.Assessment.EndsOn))
            .ThenBy(row => row.Ccg.Code);
}
