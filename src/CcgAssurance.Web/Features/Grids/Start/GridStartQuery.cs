using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids.Start;

public sealed class GridStartQuery(AssuranceDbContext db)
{
    public async Task<GridStartViewModel> RunAsync(GridPlace place, Actor actor, CancellationToken cancellationToken)
    {
        var quarters = await db.QuarterMilestones
            .AsNoTracking()
            .Select(row => new { row.Year, row.Quarter, row.ConversationsFrom })
            .ToListAsync(cancellationToken);
        var now = quarters.Where(row => row.ConversationsFrom <= actor.Today).MaxBy(row => row.ConversationsFrom);
        return new GridStartViewModel
        {
            Place = place,
            Years = [.. quarters.Select(row => row.Year).Distinct().OrderByDescending(year => year.StartYear)],
            Now = now is null ? null : (now.Year, now.Quarter),
            Parts = await PartsAsync(place, actor, cancellationToken),
            SeesOverdue = actor.May(Permission.ViewOverdue),
        };
    }

    private async Task<IReadOnlyList<GridPlace>> PartsAsync(GridPlace place, Actor actor, CancellationToken cancellationToken) =>
        place.Level switch
        {
            OrganisationLevel.National => await RegionsAsync(actor, cancellationToken),
            OrganisationLevel.Region => await AreaTeamsAsync(place.Code!.Value, actor, cancellationToken),
            OrganisationLevel.AreaTeam or OrganisationLevel.Ccg => [],
        };

    private async Task<IReadOnlyList<GridPlace>> RegionsAsync(Actor actor, CancellationToken cancellationToken) => await db.Regions
        .AsNoTracking()
        .VisibleTo(actor)
        .OrderBy(region => region.IsInvented)
        .ThenBy(region => region.Name)
        .ThenBy(region => region.Code)
        .Select(region => new GridPlace
        {
            Level = OrganisationLevel.Region,
            Code = region.Code,
            Name = region.Name,
            IsInvented = region.IsInvented,
        })
        .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<GridPlace>> AreaTeamsAsync(
        OrganisationCode region, Actor actor, CancellationToken cancellationToken)
    {
        var onTheDay = Dated.On<AreaTeamRegion>(actor.Today);
        return await db.AreaTeams
            .AsNoTracking()
            .VisibleTo(actor)
            .Where(team => team.Regions.AsQueryable().Where(onTheDay).Any(row => row.RegionCode == region))
            .OrderBy(team => team.Name)
            .ThenBy(team => team.Code)
            .Select(team => new GridPlace
            {
                Level = OrganisationLevel.AreaTeam,
                Code = team.Code,
                Name = team.Name + " area team",
                IsInvented = team.IsInvented,
            })
            .ToListAsync(cancellationToken);
    }
}
