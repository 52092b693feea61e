using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Edit;

/// <summary>Opens cases for intervention, and changes what they are about.</summary>
public sealed class CaseHandler(AssuranceDbContext db, EditCaseQuery query, TellOfInterventionHandler tell)
{
    public async Task<Outcome> OpenAsync(Guid id, OrganisationCode ccg, CaseForm form, Actor actor, CancellationToken cancellationToken)
    {
        var answers = form.ToAnswers(await query.EscalationsAsync(ccg, [], actor, cancellationToken));
        var outcome = InterventionCase.CheckOpening(answers, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var intervention = InterventionCase.Open(ccg, await db.NextInterventionNumberAsync(cancellationToken), answers, actor, id);
        db.Interventions.Add(intervention);
        await tell.HandleAsync(intervention, InterventionNotice.Opened, actor, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    public async Task<Outcome> ChangeAsync(InterventionHeader header, CaseForm form, Actor actor, CancellationToken cancellationToken)
    {
        var intervention = await header.In(db).WithReasons().WithSteps().SingleAsync(cancellationToken);
        var known = await query.EscalationsAsync(header.Ccg, intervention.Evidence, actor, cancellationToken);
        var outcome = intervention.Change(form.ToAnswers(known), actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(intervention, intervention, form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
