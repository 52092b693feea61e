using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

public sealed class CarryForwardHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(QuarterHeader quarter, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var (assessment, previous, _) = await db.WithPreviousItemsAsync(quarter, isTracking: true, cancellationToken);
        var outcome = assessment.CarryForward(previous);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, seen.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
