using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses.Show;

public sealed class CommentOnDraftHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, string text, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.GoverningBodyComments)
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.CommentForGoverningBody(text, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, seen.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
