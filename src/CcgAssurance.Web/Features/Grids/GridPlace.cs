using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>Whose groups a grid shows: those of an area team, of a region, or all of England. Read once by its filter.</summary>
public sealed record GridPlace : IRequestFact
{
    public required OrganisationLevel Level { get; init; }

    /// <summary>The area team or region; null for England.</summary>
    public required OrganisationCode? Code { get; init; }

    /// <summary>"Anyshire area team", "South of England" or "England".</summary>
    public required string Name { get; init; }

    public required bool IsInvented { get; init; }

    public string Address => GridLinks.Place(this);

    /// <summary>Where somebody's own grids begin; null for a role that has none.</summary>
    public static string? StartOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.May(Permission.ViewGrids) ? null : actor.Role.Level() switch
        {
            OrganisationLevel.AreaTeam => GridLinks.AreaTeam(actor.Organisation),
            OrganisationLevel.Region => GridLinks.Region(actor.Organisation),
            OrganisationLevel.National => GridLinks.National(),
            OrganisationLevel.Ccg => null,
        };
    }

    /// <summary>Its groups, as far as the actor sees them. Invented groups stand in no figure for England.</summary>
    public IQueryable<Ccg> In(AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor);
        return Level switch
        {
            OrganisationLevel.AreaTeam => ccgs.InAreaTeam(Code!.Value, actor.Today),
            OrganisationLevel.Region => ccgs.InRegion(Code!.Value, actor.Today),
            OrganisationLevel.National => ccgs.Where(ccg => !ccg.IsInvented),
            OrganisationLevel.Ccg => ccgs.Where(_ => false),
        };
    }
}
