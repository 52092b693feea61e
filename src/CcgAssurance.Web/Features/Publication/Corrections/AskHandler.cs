using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Corrections;

public sealed class AskHandler(AssuranceDbContext db, CycleDefaults cycle, TellOfQuarterHandler tell)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, AskForm form, Actor actor, CancellationToken cancellationToken)
    {
        // No request is like another, so those that are there need not be known.
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.CorrectionRequests.Where(_ => false))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var dueOn = WorkingDays.After(actor.Today, cycle.CorrectionRequestWorkingDays);
        var outcome = assessment.AskForCorrection(form.Text.OrStandIn(), dueOn, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, form.Seen.StageToken);
        await tell.OfRequestAsync(assessment, assessment.CorrectionRequests[^1], QuarterNotice.CorrectionAsked, actor, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
