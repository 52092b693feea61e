using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Features.Interventions;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Features.Interventions.Edit;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>Plays cases for intervention with the verbs that people use, all of them in the order of time.</summary>
public sealed class InterventionPlayer(AssuranceDbContext db, CaseHandler handler, TellOfInterventionHandler tell, DemoPlayback playback,
    FreezingHandler freezing, InterventionOutputQuery outputs, IDocumentRenderer renderer)
{
    /// <summary>Plays them, unless there is one already.</summary>
    public async Task PlayAsync(IReadOnlyList<DemoIntervention> interventions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interventions);
        if (!await db.Interventions.AnyAsync(cancellationToken))
        {
            await playback.PlayAsync(interventions.SelectMany(Moments), cancellationToken);
        }
    }

    private IEnumerable<DemoMoment> Moments(DemoIntervention intervention)
    {
        var id = Guid.CreateVersion7();
        return intervention.Acts
            .Select((act, index) => new DemoMoment(
                DemoPlayback.MomentOf(act.Day, index + 1),
                act.By,
                (actor, cancellationToken) => TakeAsync(id, intervention, act, actor, cancellationToken)))
            .Prepend(new DemoMoment(
                DemoPlayback.MomentOf(intervention.Opened, 0),
                InterventionActs.Director,
                (actor, cancellationToken) => OpenAsync(id, intervention, actor, cancellationToken)));
    }

    private async Task<Outcome> OpenAsync(Guid id, DemoIntervention intervention, Actor actor, CancellationToken cancellationToken)
    {
        var escalations = await db.Escalations
            .Where(row => row.Subject == intervention.Escalation)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        return await handler.OpenAsync(
            id,
            OrganisationCode.Parse(intervention.Ccg, CultureInfo.InvariantCulture),
            intervention.Says with { Evidence = escalations },
            actor,
            cancellationToken);
    }

    private async Task<Outcome> TakeAsync(
        Guid id, DemoIntervention intervention, DemoInterventionAct act, Actor actor, CancellationToken cancellationToken) =>
        await freezing.HandleAsync(actor, async () =>
        {
            var row = await db.Interventions.Where(row => row.Id == id).Whole().SingleAsync(cancellationToken);
            var outcome = act.Take(row, await CastAsync(row, intervention, actor.Today, cancellationToken), actor);
            if (act.Tells is { } kind)
            {
                await tell.OfAsync(outcome, row, kind, actor, cancellationToken);
            }

            playback.ExpectAsRead();
            return new StepToFreeze(outcome, Sends(row, act.Tells, actor, cancellationToken));
        }, cancellationToken);

    private Func<Task<IReadOnlyList<OutputToFreeze>>>? Sends(
        InterventionCase row, InterventionNotice? told, Actor actor, CancellationToken cancellationToken) => told switch
        {
            InterventionNotice.Submitted => () => outputs.SubmittedAsync(row, actor, cancellationToken),
            InterventionNotice.InForce => () => outputs.SignedAsync(row, row.Directions, actor, cancellationToken),
            InterventionNotice.Lifted => () => outputs.LiftedAsync(row, row.Liftings[^1], actor, cancellationToken),
            _ => null,
        };

    private async Task<InterventionCast> CastAsync(
        InterventionCase row, DemoIntervention intervention, DateOnly today, CancellationToken cancellationToken)
    {
        var request = await db.InformationRequests
            .Where(one => one.CcgCode == row.CcgCode && one.Subject == intervention.Request)
            .Select(one => new { one.Id, one.Number, one.Subject, one.IssuedOn })
            .SingleOrDefaultAsync(cancellationToken);
        var name = await db.Ccgs.Where(ccg => ccg.Code == row.CcgCode).Select(ccg => ccg.NameOn(today)).SingleAsync(cancellationToken);
        var peer = await db.PeopleOn(today).SingleAsync(person => person.Email == InterventionActs.Peer, cancellationToken);
        return new InterventionCast(
            request is null
                ? null
                : new LinkedRequest(request.Id, request.Number!.Value, request.Subject, request.IssuedOn!.Value, IsFormal: true),
            new NamedCcg(row.CcgCode, name),
            new ReviewerAnswers(new UserId(peer.Id), peer.Name, peer.Role, peer.Organisation, []),
            letter => letter.Print(renderer));
    }
}
