using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Release;

public sealed class ReleaseHandler(AssuranceDbContext db, NoticeBoard notices)
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
        var kind = NoticeRules.OfDecision(assessment.DecisionOf(actor.Side())!, assessment.Stage);
        await notices.TellAsync(assessment, kind, actor, null, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
