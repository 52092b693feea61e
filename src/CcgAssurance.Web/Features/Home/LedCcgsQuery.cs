using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Home;

/// <summary>Reads which groups of a lead's area team are led by name, and by whom.</summary>
public sealed class LedCcgsQuery(AssuranceDbContext db)
{
    /// <summary>The leads by group; none for somebody who is no lead.</summary>
    public async Task<IReadOnlyDictionary<OrganisationCode, UserId>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        var own = actor.Organisation;
        return actor.Role != Role.AreaTeamLead
            ? new Dictionary<OrganisationCode, UserId>()
            : await db.LeadsOn(actor.Today)
                .Where(lead => lead.AreaTeam == own)
                .ToDictionaryAsync(lead => lead.Ccg, lead => lead.Lead, cancellationToken);
    }
}
