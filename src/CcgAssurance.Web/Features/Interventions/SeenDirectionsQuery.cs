using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>
/// Which directions of a case somebody sees: a group and everybody else outside NHS England only what was signed, another group only what
/// is directed to it, and a peer none.
/// </summary>
public sealed class SeenDirectionsQuery(AssuranceDbContext db)
{
    /// <summary>The directions, in order. The case is loaded with them.</summary>
    [Rule("R214", "R309")]
    public async Task<IReadOnlyList<Direction>> RunAsync(
        InterventionHeader header, InterventionCase intervention, Actor actor, CancellationToken cancellationToken)
    {
        var sight = InterventionSight.Of(header, actor);
        if (header is { IsOwn: false, IsPeer: true })
        {
            return [];
        }

        var codes = header.IsOwn
            ? null
            : await db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code).ToListAsync(cancellationToken);
        return
        [
            .. intervention.Directions
                .Where(row => sight.Drafts || row.InForceOn is not null)
                .Where(row => codes is null || codes.Contains(row.CcgCode)),
        ];
    }
}
