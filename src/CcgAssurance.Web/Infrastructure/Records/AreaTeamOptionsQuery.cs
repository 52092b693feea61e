using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The area teams by which somebody can narrow a list; none for somebody who sees only one.</summary>
public sealed class AreaTeamOptionsQuery(AssuranceDbContext db)
{
    public async Task<IReadOnlyList<NhsOption>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() is OrganisationLevel.AreaTeam or OrganisationLevel.Ccg)
        {
            return [];
        }

        var teams = await db.AreaTeams.AsNoTracking().VisibleTo(actor)
            .OrderBy(team => team.Name)
            .ThenBy(team => team.Code)
            .Select(team => new { team.Code, team.Name })
            .ToListAsync(cancellationToken);
        return [new NhsOption("", "All area teams"), .. teams.Select(team => new NhsOption(team.Code.Value, team.Name))];
    }
}
