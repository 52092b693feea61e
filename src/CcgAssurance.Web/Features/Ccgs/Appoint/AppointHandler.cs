using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.Appoint;

public sealed class AppointHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, Office office, AppointForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs.Include(ccg => ccg.OfficeHolders).SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var last = ccg.LastHolder(office);
        if ((last?.Version ?? Guid.Empty) != form.Seen.Version)
        {
            return Outcome.MovedOn;
        }

        var outcome = ccg.Appoint(office, form.Name!, form.From!.Value!.Value);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        if (last is not null)
        {
            db.Expect(last, form.Seen.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
