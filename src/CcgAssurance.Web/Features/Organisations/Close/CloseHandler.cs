using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Organisations.Close;

public sealed class CloseHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<Outcome> HandleAsync(CcgHeader header, CloseForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await changes.FindAsync(header.Code, cancellationToken);
        var outcome = await changes.CloseAsync(ccg!, form.ClosedOn.OrStandIn(), form.Successor, actor.Today, cancellationToken);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg!, form.Seen.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
