using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests.Letter;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>
/// Issues a request under the next number, and keeps its letter as it is sent. Of two that are issued at the same moment one takes the
/// number, and the other is told that something changed and issues it again.
/// </summary>
public sealed class IssueHandler(
    AssuranceDbContext db, FreezingHandler freezing, RequestLetterQuery letters, TellOfRequestHandler tell)
{
    public Task<Outcome> HandleAsync(RequestHeader header, IssueForm form, Actor actor, CancellationToken cancellationToken) =>
        freezing.HandleAsync(actor, async () =>
        {
            var (outcome, request) = await TakeAsync(header, form, actor, cancellationToken);
            return new StepToFreeze(outcome, () => letters.SentAsync(request, actor, cancellationToken));
        }, cancellationToken);

    // Takes the step without saving it, and depends on no run before.
    private async Task<(Outcome Outcome, InformationRequest Issued)> TakeAsync(
        RequestHeader header, IssueForm form, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db).SingleAsync(cancellationToken);
        var replaced = request.ReplacesId is { } id
            ? await db.InformationRequests.SingleAsync(row => row.Id == id, cancellationToken)
            : null;
        var number = await db.NextRequestNumberAsync(cancellationToken);
        var outcome = request.Issue(number, form.IssuedOn.OrStandIn(), replaced, actor);
        if (outcome.IsDone)
        {
            db.Expect(request, request, form.Seen);
            if (replaced is not null)
            {
                db.Expect(replaced, replaced.Version);
            }

            await tell.HandleAsync(request, replaced is null ? RequestNotice.Issued : RequestNotice.Corrected, actor, cancellationToken);
        }

        return (outcome, request);
    }
}
