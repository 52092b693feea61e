using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.List;

public sealed class ListCcgsQuery(AssuranceDbContext db, RefusalsQuery refusals, CcgFateQuery fates, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;

    public async Task<ListCcgsViewModel> RunAsync(ListCcgsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var ccgs = Matching(filter, actor);
        var total = await ccgs.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var onTheDay = Dated.On<CcgAreaTeam>(actor.Today);
        var rows = await ccgs
            .OrderBy(ccg => ccg.NameOn(actor.Today))
            .ThenBy(ccg => ccg.Code)
            .Skip(paging.Skip)
            .Take(PageSize)
            .Select(ccg => new CcgRow
            {
                Code = ccg.Code,
                Name = ccg.NameOn(actor.Today),
                AreaTeam = ccg.AreaTeams.AsQueryable()
                    .Where(onTheDay)
                    .Select(row => row.AreaTeam!.Name)
                    .First(),
                ClosedOn = ccg.ClosedOn,
                IsInvented = ccg.IsInvented,
                HasChanged = ccg.HasChanged(),
                Patients = db.RegisteredPatients
                    .Where(row => row.CcgCode == ccg.Code)
                    .OrderByDescending(row => row.Year)
                    .ThenByDescending(row => row.Quarter)
                    .Select(row => (int?)row.Total)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var refused = await refusals.RunAsync([.. rows.Select(row => row.Code)], actor, cancellationToken);

        return new ListCcgsViewModel
        {
            Search = filter.Search,
            AreaTeam = filter.AreaTeamCode?.Value,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Rows = rows,
            Fates = await fates.OfAsync(
                [.. rows.Where(row => row.HasChanged).Select(row => row.Code)], actor.Today, cancellationToken),
            Refused = refused.ToLookup(report => report.Key.Ccg),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private IQueryable<Ccg> Matching(ListCcgsFilter filter, Actor actor)
    {
        var ccgs = db.Ccgs.AsNoTracking().VisibleTo(actor);
        if (filter.AreaTeamCode is { } areaTeam)
        {
            ccgs = ccgs.InAreaTeam(areaTeam, actor.Today);
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            ccgs = ccgs.MatchingWithAreaTeam(SearchWords.Of(filter.Search), actor.Today);
        }

        return ccgs;
    }
}
