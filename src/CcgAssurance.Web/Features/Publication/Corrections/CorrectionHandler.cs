using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>Ends a request for a correction without a correction.</summary>
public sealed class CorrectionHandler(AssuranceDbContext db, TellOfQuarterHandler tell)
{
    public async Task<Outcome> DeclineAsync(
        AssessmentId assessment, Guid id, CorrectionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var known = await LoadAsync(assessment, id, cancellationToken);
        var outcome = known.DeclineCorrection(id, form.Reason.OrStandIn(), actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var request = known.CorrectionRequests[0];
        db.Expect(known, request, form.Seen);
        await tell.OfRequestAsync(known, request, QuarterNotice.CorrectionDeclined, actor, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    public async Task<Outcome> WithdrawAsync(
        AssessmentId assessment, Guid id, CorrectionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var known = await LoadAsync(assessment, id, cancellationToken);
        var outcome = known.WithdrawCorrection(id, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(known, known.CorrectionRequests[0], form.Seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    private Task<QuarterlyAssessment> LoadAsync(AssessmentId assessment, Guid id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Include(row => row.CorrectionRequests.Where(request => request.Id == id))
            .SingleAsync(row => row.Id == assessment, cancellationToken);
}
