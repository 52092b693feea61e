using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.AddFunction;

public sealed class AddFunctionHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, AddFunctionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs.Include(ccg => ccg.DelegatedFunctions).SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var outcome = ccg.Delegate(DelegatedFunction.PrimaryCareCoCommissioning, form.From!.Value!.Value);
        return outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
    }
}
