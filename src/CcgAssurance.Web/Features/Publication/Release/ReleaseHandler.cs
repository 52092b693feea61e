using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Release;

public sealed class ReleaseHandler(AssuranceDbContext db, TellOfQuarterHandler tell)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, string? refusal, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Releases)
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.DecideRelease(actor.Side(), refusal, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, seen.StageToken);
        var kind = QuarterNotices.OfDecision(assessment.DecisionOf(actor.Side())!, assessment.Stage);
        await tell.HandleAsync(assessment, kind, actor, null, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
