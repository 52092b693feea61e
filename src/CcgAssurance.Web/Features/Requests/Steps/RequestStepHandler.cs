using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>Takes steps of every kind: calls the verb, adds the request that follows from it, and tells who is next.</summary>
public sealed class RequestStepHandler(AssuranceDbContext db, TellOfRequestHandler tell)
{
    /// <summary>Loads the request, takes a step, states what the person saw, and saves once.</summary>
    /// <param name="header">The request.</param>
    /// <param name="step">The step.</param>
    /// <param name="form">Its answers.</param>
    /// <param name="added">The key of the request that the step makes beside this one, if it makes one.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Outcome> HandleAsync<TForm>(
        RequestHeader header, RequestStep<TForm> step, TForm form, Guid added, Actor actor, CancellationToken cancellationToken)
        where TForm : IRecordForm
    {
        var request = await step.Loads(header.In(db)).SingleAsync(cancellationToken);
        var outcome = await TakeAsync(request, step, form, added, actor, cancellationToken);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(request, request, form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    /// <summary>Takes a step in a request that is loaded, without saving it.</summary>
    public async Task<Outcome> TakeAsync<TForm>(
        InformationRequest request, RequestStep<TForm> step, TForm form, Guid added, Actor actor, CancellationToken cancellationToken)
        where TForm : IRecordForm
    {
        var outcome = step.Take(request, form, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        if (step.Adds is { } adds)
        {
            db.InformationRequests.Add(adds(request, form, actor, added));
        }

        if (step.Tells(request) is { } notice)
        {
            await tell.HandleAsync(request, notice, actor, cancellationToken);
        }

        return outcome;
    }
}
