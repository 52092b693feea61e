using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>Reads the grid of a quarter: a fixed number of queries, whether it shows one area team or England.</summary>
public sealed class QuarterGridQuery(AssuranceDbContext db, GridResultsQuery results, QuarterTaskQuery tasks)
{
    /// <summary>How many years back a run of quarters with support is counted.</summary>
    private const int YearsBack = 3;

    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    public async Task<QuarterGridViewModel> RunAsync(
        GridPlace place, GridPeriod period, QuarterGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(place, period, actor, cancellationToken);
        return new QuarterGridViewModel
        {
            Place = place,
            Period = period,
            Filter = filter,
            Today = actor.Today,
            SeesDrafts = actor.May(Permission.ViewDrafts),
            SeesOverdue = actor.May(Permission.ViewOverdue),
            All = rows,
            Rows = QuarterGridOrder.Sort(rows.Where(row => IsAskedFor(row, filter, actor.Today)), filter.Order),
        };
    }

    private async Task<IReadOnlyList<QuarterGridRow>> RowsAsync(
        GridPlace place, GridPeriod period, Actor actor, CancellationToken cancellationToken)
    {
        var ccgs = period.Existing(place.In(db, actor));
        var codes = ccgs.Select(ccg => ccg.Code);
        var quarters = db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => codes.Contains(row.CcgCode) && row.Year == period.Year && row.Quarter == period.Quarter);

        var names = await ccgs.AsNoTracking().Select(ccg => new { ccg.Code, ccg.Name }).ToListAsync(cancellationToken);
        var judged = (await results.RunAsync(quarters, actor, cancellationToken)).ToDictionary(result => result.Key.Ccg);
        var work = (await tasks.QuartersAsync(quarters, cancellationToken)).ToDictionary(quarter => quarter.Key.Ccg);
        var open = await OpenAsync(quarters, actor, cancellationToken);
        var supported = await SupportedAsync(codes, period, actor, cancellationToken);
        return
        [
            .. names.Select(ccg =>
            {
                var result = judged.GetValueOrDefault(ccg.Code);
                var counts = result is not null && actor.ReadsLive(result.Stage) ? open.GetValueOrDefault(ccg.Code) : null;
                return new QuarterGridRow
                {
                    Ccg = ccg.Code,
                    Name = ccg.Name,
                    Result = result,
                    Steps = work.TryGetValue(ccg.Code, out var quarter)
                        ? QuarterTasks.NextSteps(FactsFor(quarter, actor), actor.Today)
                        : [],
                    OverdueActions = counts?.OverdueActions,
                    WithoutResponse = counts?.WithoutResponse,
                    Supported = result is null ? new Dictionary<DomainNumber, int>() : Runs(result, supported[ccg.Code]),
                };
            }),
        ];
    }

    // What was answered to a draft is between the two sides, and so is what still has to be replied.
    private static QuarterTaskFacts FactsFor(QuarterWork quarter, Actor actor) => actor.May(Permission.ViewResponses)
        ? quarter.Facts
        : quarter.Facts with { RepliesMissing = 0, HasPromisedChange = false };

    // An action that a later quarter has taken over counts there, once the reader sees that quarter; what the group reported as done waits
    // for the next report only.
    private Task<Dictionary<OrganisationCode, OpenCounts>> OpenAsync(
        IQueryable<QuarterlyAssessment> quarters, Actor actor, CancellationToken cancellationToken)
    {
        var (today, readsDrafts) = (actor.Today, actor.May(Permission.ViewDrafts));
        return quarters
            .Select(quarter => new OpenCounts(
                quarter.CcgCode,
                quarter.Items.Count(item => item.DueOn < today
                    && (item.Status == ActionStatus.Open || item.Status == ActionStatus.InProgress)
                    && !db.ReportItems.Any(later => later.CarriedFromId == item.Id
                        && (readsDrafts || db.QuarterlyAssessments.Any(row => row.Id == later.AssessmentId && Final.Contains(row.Stage))))
                    && !db.ActionProgress.Any(progress => progress.OriginId == item.OriginId && progress.Status == ActionStatus.Done)),
                quarter.Items.Count(item => item.Kind == ItemKind.Issue && item.Response == null)))
            .ToDictionaryAsync(row => row.Ccg, cancellationToken);
    }

    private async Task<ILookup<OrganisationCode, SupportedQuarter>> SupportedAsync(
        IQueryable<OrganisationCode> codes, GridPeriod period, Actor actor, CancellationToken cancellationToken)
    {
        FinancialYear[] years = [.. Enumerable.Range(period.Year.StartYear - YearsBack, YearsBack + 1).Select(FinancialYear.StartingIn)];
        var readsDrafts = actor.May(Permission.ViewDrafts);
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(row => codes.Contains(row.CcgCode) && years.Contains(row.Year) && (readsDrafts || Final.Contains(row.Stage)))
            .SelectMany(
                row => row.Judgements.Where(judgement => judgement.Category == AssuranceCategory.AssuredWithSupport),
                (row, judgement) => new SupportedQuarter(row.CcgCode, row.Year, row.Quarter, judgement.Domain))
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Ccg);
    }

    [Rule("R144")]
    private static Dictionary<DomainNumber, int> Runs(GridResult result, IEnumerable<SupportedQuarter> supported)
    {
        var earlier = supported.ToLookup(
            row => row.Domain, row => (row.Year, row.Quarter, (AssuranceCategory?)AssuranceCategory.AssuredWithSupport));
        return result.Levels
            .Where(level => level.Value == AssuranceCategory.AssuredWithSupport)
            .ToDictionary(level => level.Key, level => 1 + SupportedRun.Length(result.Key, [.. earlier[level.Key]]));
    }

    private static bool IsAskedFor(QuarterGridRow row, QuarterGridFilter filter, DateOnly today) =>
        (filter.AskedStage is not { } stage || row.Result?.Stage == stage)
            && HasLevel(row, filter)
            && (!filter.AsksForOverdue || row.HasOverdueOn(today));

    private static bool HasLevel(QuarterGridRow row, QuarterGridFilter filter)
    {
        if (filter.AskedLevel is null && !filter.AsksForNotJudged)
        {
            return true;
        }

        var domains = filter.AskedDomain is { } asked ? [asked] : AssuranceDomains.All.Select(domain => domain.Number);
        return row.Result is { } result && domains.Any(domain => result.LevelOf(domain) == filter.AskedLevel);
    }

    private sealed record OpenCounts(OrganisationCode Ccg, int OverdueActions, int WithoutResponse);

    private sealed record SupportedQuarter(OrganisationCode Ccg, FinancialYear Year, Quarter Quarter, DomainNumber Domain);
}
