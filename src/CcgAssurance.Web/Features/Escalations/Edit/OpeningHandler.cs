using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.Edit;

/// <summary>Opens escalations, and changes what they are about.</summary>
public sealed class OpeningHandler(AssuranceDbContext db, EscalationChoicesQuery choices, TellOfEscalationHandler tell)
{
    public async Task<Outcome> OpenAsync(
        Guid id, OrganisationCode ccg, OpeningForm form, Actor actor, CancellationToken cancellationToken)
    {
        var answers = form.ToAnswers(await KnownAsync(ccg, [], form, actor, cancellationToken));
        var outcome = Escalation.CheckOpening(answers, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var escalation = Escalation.Open(ccg, await db.NextEscalationNumberAsync(cancellationToken), answers, actor, id);
        db.Escalations.Add(escalation);
        await tell.HandleAsync(escalation, EscalationNotice.Opened, actor, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    public async Task<Outcome> ChangeAsync(
        EscalationHeader header, OpeningForm form, Actor actor, CancellationToken cancellationToken)
    {
        var escalation = await header.In(db).WithLinks().SingleAsync(cancellationToken);
        var known = await KnownAsync(header.Ccg, escalation.Links, form, actor, cancellationToken);
        var outcome = escalation.Change(form.ToAnswers(known), actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(escalation, escalation, form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    // An action of an earlier quarter that somebody starts from is one of those that are ticked.
    private Task<EscalationChoices> KnownAsync(
        OrganisationCode ccg, IReadOnlyList<EscalationLink> links, OpeningForm form, Actor actor, CancellationToken cancellationToken) =>
        choices.RunAsync(ccg, links, form.Issues.Count > 0 ? form.Issues[0] : null, actor, cancellationToken);
}
