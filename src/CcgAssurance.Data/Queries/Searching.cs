using System.Linq.Expressions;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using CcgAssurance.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CcgAssurance.Data.Queries;

/// <summary>
/// Finds records by words. Beside every <see cref="ISearched"/> record stands its folded text, written by whatever save writes the record,
/// so that each database compares the same letters.
/// </summary>
public static class Searching
{
    /// <summary>The column with the folded text.</summary>
    internal const string Column = "FoldedText";

    /// <summary>The records in which every word stands; none where there is no word.</summary>
    public static IQueryable<TRecord> Matching<TRecord>(this IQueryable<TRecord> records, SearchWords words)
        where TRecord : class, ISearched
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? records.Where(_ => false)
            : words.Words.Aggregate(records, (found, word) => found.Where(Has<TRecord>(word)));
    }

    /// <summary>The groups in which every word stands, or in the name of the area team to which they belong on a day.</summary>
    public static IQueryable<Ccg> MatchingWithAreaTeam(this IQueryable<Ccg> ccgs, SearchWords words, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(words);
        var onTheDay = Dated.On<CcgAreaTeam>(day);
        return words.IsEmpty
            ? ccgs.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(ccgs, (found, pattern) => found.Where(ccg =>
                EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape)
                || ccg.AreaTeams.AsQueryable().Where(onTheDay).Any(row =>
                    EF.Functions.Like(EF.Property<string>(row.AreaTeam!, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>
    /// The records of quarters in which the words stand: each in the record itself, in the name or code of its group, or as the quarter or
    /// year; and at least one in the record itself, or all records of a group would be found by its name.
    /// </summary>
    public static IQueryable<InQuarter<TRecord>> Matching<TRecord>(this IQueryable<InQuarter<TRecord>> records, SearchWords words)
        where TRecord : class, ISearched
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.IsEmpty)
        {
            return records.Where(_ => false);
        }

        var inRecord = words.Words.Select(word => Of<InQuarter<TRecord>, TRecord>(row => row.Record, Has<TRecord>(word))).ToList();
        return words.Words
            .Select((word, at) => Either(inRecord[at], InPlace<TRecord>(word)))
            .Aggregate(records, (found, condition) => found.Where(condition))
            .Where(inRecord.Aggregate(Either));
    }

    /// <summary>The quarters of which group, quarter and year hold all the words.</summary>
    public static IQueryable<InQuarter<QuarterlyAssessment>> Matching(
        this IQueryable<InQuarter<QuarterlyAssessment>> quarters, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? quarters.Where(_ => false)
            : words.Words.Aggregate(quarters, (found, word) => found.Where(InPlace<QuarterlyAssessment>(word)));
    }

    /// <summary>The conditions in which the words stand, each in the condition itself or in the name or code of its group.</summary>
    public static IQueryable<AuthorisationCondition> MatchingWithCcg(
        this IQueryable<AuthorisationCondition> conditions, AssuranceDbContext db, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? conditions.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(conditions, (found, pattern) => found.Where(condition =>
                EF.Functions.Like(EF.Property<string>(condition, Column), pattern, LikePattern.Escape)
                || db.Ccgs.Any(ccg => ccg.Code == condition.CcgCode
                    && EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>The requests in which the words stand, each in the request itself or in the name or code of its group.</summary>
    public static IQueryable<InformationRequest> MatchingWithCcg(
        this IQueryable<InformationRequest> requests, AssuranceDbContext db, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? requests.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(requests, (found, pattern) => found.Where(request =>
                EF.Functions.Like(EF.Property<string>(request, Column), pattern, LikePattern.Escape)
                || db.Ccgs.Any(ccg => ccg.Code == request.CcgCode
                    && EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>The support packages in which the words stand, each in the package itself or in the name or code of its group.</summary>
    public static IQueryable<SupportPackage> MatchingWithCcg(
        this IQueryable<SupportPackage> packages, AssuranceDbContext db, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? packages.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(packages, (found, pattern) => found.Where(package =>
                EF.Functions.Like(EF.Property<string>(package, Column), pattern, LikePattern.Escape)
                || db.Ccgs.Any(ccg => ccg.Code == package.CcgCode
                    && EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>The escalations in which the words stand, each in the escalation itself or in the name or code of its group.</summary>
    public static IQueryable<Escalation> MatchingWithCcg(
        this IQueryable<Escalation> escalations, AssuranceDbContext db, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? escalations.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(escalations, (found, pattern) => found.Where(escalation =>
                EF.Functions.Like(EF.Property<string>(escalation, Column), pattern, LikePattern.Escape)
                || db.Ccgs.Any(ccg => ccg.Code == escalation.CcgCode
                    && EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>The interventions in which the words stand, each in the case itself or in the name or code of its group.</summary>
    public static IQueryable<InterventionCase> MatchingWithCcg(
        this IQueryable<InterventionCase> interventions, AssuranceDbContext db, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEmpty
            ? interventions.Where(_ => false)
            : words.Words.Select(LikePattern.Containing).Aggregate(interventions, (found, pattern) => found.Where(row =>
                EF.Functions.Like(EF.Property<string>(row, Column), pattern, LikePattern.Escape)
                || db.Ccgs.Any(ccg => ccg.Code == row.CcgCode
                    && EF.Functions.Like(EF.Property<string>(ccg, Column), pattern, LikePattern.Escape))));
    }

    /// <summary>Writes the folded text of what is about to be saved.</summary>
    internal static void Fold(ChangeTracker changes)
    {
        foreach (var entry in changes.Entries<ISearched>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property<string>(Column).CurrentValue = FoldedText.Of(entry.Entity.SearchedText);
        }
    }

    private static Expression<Func<TRecord, bool>> Has<TRecord>(string word)
        where TRecord : class, ISearched
    {
        var pattern = LikePattern.Containing(word);
        return record => EF.Functions.Like(EF.Property<string>(record, Column), pattern, LikePattern.Escape);
    }

    private static Expression<Func<InQuarter<TRecord>, bool>> InPlace<TRecord>(string word)
        where TRecord : class
    {
        var (pattern, quarter, years) = (LikePattern.Containing(word), PeriodWords.QuarterOf(word), PeriodWords.YearsOf(word));
        return row => EF.Functions.Like(EF.Property<string>(row.Ccg, Column), pattern, LikePattern.Escape)
            || row.Assessment.Quarter == quarter || years.Contains(row.Assessment.Year);
    }

    private static Expression<Func<TRow, bool>> Of<TRow, TPart>(
        Expression<Func<TRow, TPart>> part, Expression<Func<TPart, bool>> condition) =>
        Expression.Lambda<Func<TRow, bool>>(new Replaced(condition.Parameters[0], part.Body).Visit(condition.Body), part.Parameters);

    private static Expression<Func<TRow, bool>> Either<TRow>(Expression<Func<TRow, bool>> one, Expression<Func<TRow, bool>> other) =>
        Expression.Lambda<Func<TRow, bool>>(
            Expression.OrElse(one.Body, new Replaced(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private sealed class Replaced(Expression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
