using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

public sealed class IndependentMembersHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, FinancialYear year, IndependentMembersForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs
            .Include(ccg => ccg.IndependentMembersProposals.Where(row => row.Year == year))
            .SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var known = ccg.IndependentMembersProposals.SingleOrDefault();
        var outcome = ccg.AgreeOnIndependentMembers(year, form.Text!, form.AgreedOn!.Value!.Value, actor.Today);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // Of two first records of a year the database takes one.
        if (known is not null)
        {
            db.Expect(known, form.Seen.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
