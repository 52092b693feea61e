using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Features.Requests.Edit;

public sealed class DraftRequestHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        Guid id, OrganisationCode ccg, RequestOrigin? origin, RequestForm form, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = InformationRequest.CheckDraft(actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.InformationRequests.Add(InformationRequest.Draft(ccg, origin, form.ToAnswers(), actor, id));
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
