using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Edit;

public sealed class ChangeRequestHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(RequestHeader header, RequestForm form, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db).SingleAsync(cancellationToken);
        var outcome = request.Change(form.ToAnswers(), actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(request, request, form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
