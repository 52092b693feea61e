using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published.List;

public sealed class ListPublishedQuery(AssuranceDbContext db, PublishedRowsQuery rows, TimeProvider clock)
{
    private const int PageSize = 25;

    public async Task<ListPublishedViewModel> RunAsync(ListPublishedFilter filter, CancellationToken cancellationToken)
    {
        var published = Matching(filter);
        var total = await published.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        // Of each year and group it is enough to find one report: all of England's would be read otherwise.
        var years = await db.QuarterMilestones
            .Select(milestones => milestones.Year)
            .Distinct()
            .Where(year => db.Published().Any(assessment => assessment.Year == year))
            .ToListAsync(cancellationToken);
        return new ListPublishedViewModel
        {
            Search = filter.Search,
            AreaTeam = filter.AreaTeamCode?.Value,
            Year = filter.FinancialYear?.ToString(),
            Quarter = filter.QuarterOfYear?.ToString(),
            AreaTeams = await AreaTeamsAsync(cancellationToken),
            Years =
            [
                new NhsOption("", "All years"),
                .. years.OrderByDescending(year => year.StartYear).Select(year => new NhsOption(year.ToString(), year.Name)),
            ],
            Quarters =
            [
                new NhsOption("", "All quarters"),
                .. Quarter.All.Select(quarter => new NhsOption(quarter.ToString(), quarter.Name)),
            ],
            IsEmpty = years.Count == 0,
            Rows = await rows.RunAsync(
                published
                    .OrderByDescending(assessment => assessment.Year)
                    .ThenByDescending(assessment => assessment.Quarter)
                    .ThenBy(assessment => db.Ccgs
                        .Where(ccg => ccg.Code == assessment.CcgCode)
                        .Select(ccg => ccg.NameOn(assessment.EndsOn))
                        .First())
                    .ThenBy(assessment => assessment.CcgCode)
                    .Skip(paging.Skip)
                    .Take(PageSize),
                cancellationToken),
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private IQueryable<QuarterlyAssessment> Matching(ListPublishedFilter filter)
    {
        var published = db.Published();
        if (filter.FinancialYear is { } year)
        {
            published = published.Where(assessment => assessment.Year == year);
        }

        if (filter.QuarterOfYear is { } quarter)
        {
            published = published.Where(assessment => assessment.Quarter == quarter);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var codes = db.Ccgs.InAreaTeam(areaTeam, UkTime.DateOf(clock.GetUtcNow())).Select(ccg => ccg.Code);
            published = published.Where(assessment => codes.Contains(assessment.CcgCode));
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var codes = db.Ccgs.Matching(SearchWords.Of(filter.Search)).Select(ccg => ccg.Code);
            published = published.Where(assessment => codes.Contains(assessment.CcgCode));
        }

        return published;
    }

    private async Task<IReadOnlyList<NhsOption>> AreaTeamsAsync(CancellationToken cancellationToken)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var teams = await db.Ccgs
            .AsNoTracking()
            .Where(ccg => db.Published().Any(assessment => assessment.CcgCode == ccg.Code))
            .SelectMany(ccg => ccg.AreaTeams)
            .Where(Dated.On<CcgAreaTeam>(today))
            .Select(row => new { row.AreaTeam!.Code, row.AreaTeam.Name })
            .Distinct()
            .ToListAsync(cancellationToken);
        return
        [
            new NhsOption("", "All area teams"),
            .. teams.OrderBy(team => team.Name, StringComparer.Ordinal).Select(team => new NhsOption(team.Code.Value, team.Name)),
        ];
    }
}
