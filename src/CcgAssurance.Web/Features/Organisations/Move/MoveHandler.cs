using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Organisations.Move;

public sealed class MoveHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<Outcome> HandleAsync(CcgHeader header, MoveForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await changes.FindAsync(header.Code, cancellationToken);
        var outcome = await changes.MoveAsync(ccg!, form.AreaTeam.OrStandIn(), form.From.OrStandIn(), cancellationToken);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg!, form.Seen.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
