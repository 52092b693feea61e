using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items.Move;

public sealed class MoveItemHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Guid item, ItemMove move, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Items)
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.MoveItem(item, move, out var moved);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // "One up" means the same whatever the text says meanwhile, so the items are expected as they were just read.
        foreach (var row in moved)
        {
            db.Expect(row, row.Version);
        }

        db.ExpectStage(assessment, assessment.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
