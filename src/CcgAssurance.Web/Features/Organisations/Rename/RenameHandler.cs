using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Organisations.Rename;

public sealed class RenameHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<Outcome> HandleAsync(CcgHeader header, RenameForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await changes.FindAsync(header.Code, cancellationToken);
        var outcome = ccg!.Rename(form.Name.OrStandIn(), form.From.OrStandIn());
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg!, form.Seen.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
