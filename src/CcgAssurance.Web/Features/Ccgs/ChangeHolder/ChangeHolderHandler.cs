using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.ChangeHolder;

public sealed class ChangeHolderHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, Guid id, ChangeHolderForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs.Include(ccg => ccg.OfficeHolders).SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var outcome = ccg.CorrectHolder(id, form.Name!, form.From!.Value!.Value, form.Until?.Value);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg.OfficeHolders.Single(row => row.Id == id), form.Seen.Version);
        return await db.SaveAsync(actor with { Reason = form.Reason }, outcome, cancellationToken);
    }
}
