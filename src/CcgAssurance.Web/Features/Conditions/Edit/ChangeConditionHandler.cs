using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions.Edit;

public sealed class ChangeConditionHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(ConditionHeader header, ConditionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var condition = await header.In(db).Include(condition => condition.Reviews).SingleAsync(cancellationToken);
        var outcome = condition.Change(form.ToAnswers(), actor.Today);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(condition, condition, form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
