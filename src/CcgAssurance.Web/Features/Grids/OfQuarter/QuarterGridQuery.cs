using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>Reads the grid of a quarter: a fixed number of queries, whether it shows one area team or England.</summary>
public sealed class QuarterGridQuery(AssuranceDbContext db, GridResultsQuery results, QuarterTaskQuery tasks, CcgFateQuery fates)
{
    /// <summary>How many years back a run of quarters with support is counted.</summary>
    private const int YearsBack = 3;

    private static readonly SupportStage[] Lasting = [SupportStage.Proposed, SupportStage.Agreed];

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

        var lastDay = period.LastDay;
        var names = await ccgs.AsNoTracking()
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(lastDay), HasChanged = ccg.HasChanged() })
            .ToListAsync(cancellationToken);
        var changed = await fates.OfAsync(
            [.. names.Where(ccg => ccg.HasChanged).Select(ccg => ccg.Code)], actor.Today, cancellationToken);
        var judged = (await results.RunAsync(quarters, actor, cancellationToken)).ToDictionary(result => result.Key.Ccg);
        var work = (await tasks.QuartersAsync(quarters, cancellationToken)).ToDictionary(quarter => quarter.Key.Ccg);
        var open = await OpenAsync(quarters, actor, cancellationToken);
        var (requests, packages) = await AskedAndSupportedAsync(codes, actor, cancellationToken);
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
                    Fate = changed.GetValueOrDefault(ccg.Code)?.NoteOn(lastDay),
                    Result = result,
                    Steps = work.TryGetValue(ccg.Code, out var quarter)
                        ? QuarterTasks.NextSteps(FactsFor(quarter, actor), actor.Today)
                        : [],
                    OverdueActions = counts?.OverdueActions,
                    WithoutResponse = counts?.WithoutResponse,
                    OpenRequests = requests?.GetValueOrDefault(ccg.Code),
                    OpenSupport = packages?.GetValueOrDefault(ccg.Code),
                    Supported = result is null ? new Dictionary<DomainNumber, int>() : Runs(result, supported[ccg.Code]),
                };
            }),
        ];
    }

    // What was answered to a draft is between the two sides, and so is what still has to be replied.
    private static QuarterTaskFacts FactsFor(QuarterWork quarter, Actor actor) => actor.May(Permission.ViewResponses)
        ? quarter.Facts
        : quarter.Facts with { RepliesMissing = 0, HasPromisedChange = false };

    private Task<Dictionary<OrganisationCode, OpenCounts>> OpenAsync(
        IQueryable<QuarterlyAssessment> quarters, Actor actor, CancellationToken cancellationToken)
    {
        var isOverdue = OverdueActions.On(db, actor.Today, countsDrafts: actor.May(Permission.ViewDrafts));
        return quarters
            .Select(quarter => new OpenCounts(
                quarter.CcgCode,
                quarter.Items.AsQueryable().Count(isOverdue),
                quarter.Items.Count(item => item.Kind == ItemKind.Issue && item.Response == null)))
            .ToDictionaryAsync(row => row.Ccg, cancellationToken);
    }

    // Requests and packages belong to a group and to no quarter, so those of today stand in the grid of each.
    private async Task<(Dictionary<OrganisationCode, int>? Requests, Dictionary<OrganisationCode, int>? Packages)> AskedAndSupportedAsync(
        IQueryable<OrganisationCode> codes, Actor actor, CancellationToken cancellationToken)
    {
        var open = RequestStages.Open.ToArray();
        var requests = db.InformationRequests
            .Where(request => codes.Contains(request.CcgCode) && open.Contains(request.Stage))
            .Select(request => new { Ccg = request.CcgCode, IsRequest = true });
        var packages = db.SupportPackages
            .VisibleTo(db, actor)
            .Where(package => codes.Contains(package.CcgCode) && Lasting.Contains(package.Stage))
            .Select(package => new { Ccg = package.CcgCode, IsRequest = false });
        var counted = await requests
            .Concat(packages)
            .GroupBy(row => row)
            .Select(rows => new { rows.Key.Ccg, rows.Key.IsRequest, Count = rows.Count() })
            .ToListAsync(cancellationToken);
        return (Of(Permission.ViewRequests, isRequest: true), Of(Permission.ViewSupport, isRequest: false));

        Dictionary<OrganisationCode, int>? Of(Permission permission, bool isRequest) => actor.May(permission)
            ? counted.Where(row => row.IsRequest == isRequest).ToDictionary(row => row.Ccg, row => row.Count)
            : null;
    }

    private async Task<ILookup<OrganisationCode, SupportedQuarter>> SupportedAsync(
        IQueryable<OrganisationCode> codes, GridPeriod period, Actor actor, CancellationToken cancellationToken)
    {
        FinancialYear[] years = [.. Enumerable.Range(period.Year.StartYear - YearsBack, YearsBack + 1).Select(FinancialYear.StartingIn)];
        var readsDrafts = actor.May(Permission.ViewDrafts);
        var quarters = db.QuarterlyAssessments.AsNoTracking().Where(row => codes.Contains(row.CcgCode) && years.Contains(row.Year));
        var rows = await quarters
            .Where(row => readsDrafts || Final.Contains(row.Stage))
            .SelectMany(
                row => row.Judgements.Where(judgement => judgement.Category == AssuranceCategory.AssuredWithSupport),
                (row, judgement) => new SupportedQuarter(row.CcgCode, row.Year, row.Quarter, judgement.Domain))
            .ToListAsync(cancellationToken);
        var corrected = readsDrafts ? [] : await CorrectedAsync(quarters.Where(row => !Final.Contains(row.Stage)), cancellationToken);
        return rows.Concat(corrected).ToLookup(row => row.Ccg);
    }

    // While a quarter is being corrected, what its last final version says still holds.
    private async Task<IEnumerable<SupportedQuarter>> CorrectedAsync(
        IQueryable<QuarterlyAssessment> quarters, CancellationToken cancellationToken)
    {
        var open = await quarters
            .Where(row => row.LastVersion > 0)
            .Select(row => new { row.Id, row.CcgCode, row.Year, row.Quarter })
            .ToDictionaryAsync(row => row.Id.ToString(), cancellationToken);
        if (open.Count == 0)
        {
            return [];
        }

        string[] ids = [.. open.Keys];
        var versions = await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == AssessmentId.Kind && version.State == OutputState.Final)
            .Where(version => ids.Contains(version.RecordId))
            .Select(version => new
            {
                version.RecordId,
                version.Number,
                Domains = version.Levels
                    .Where(row => row.Level == AssuranceCategory.AssuredWithSupport)
                    .Select(row => row.Domain)
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return
            from record in versions.GroupBy(version => version.RecordId)
            let quarter = open[record.Key]
            from domain in record.MaxBy(version => version.Number)!.Domains
            select new SupportedQuarter(quarter.CcgCode, quarter.Year, quarter.Quarter, domain);
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
