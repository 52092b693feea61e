using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.History;

/// <summary>The editions of a package whose history somebody does not read.</summary>
public sealed class UnseenTermsQuery(AssuranceDbContext db)
{
    // Region and national team read of the editions that both sides agreed. What the group does not see is confidential already.
    [Rule("R180", "R256")]
    public async Task<IReadOnlyCollection<string>> RunAsync(SupportHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() is OrganisationLevel.AreaTeam or OrganisationLevel.Ccg)
        {
            return [];
        }

        var terms = await db.SupportTerms
            .Where(row => row.PackageId == header.Id && row.Stage != TermsStage.Agreed)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. terms.Select(id => id.ToString())];
    }
}
