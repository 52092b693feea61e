using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.Move;

public sealed class MoveItemHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid item, ItemMove move, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithListsOfAsync(id, item, cancellationToken);
        var outcome = assessment.MoveItem(item, move, out var moved);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // The person saw a neighbour there, or the page would have had no button.
        if (moved.Count == 0)
        {
            return Outcome.Conflict;
        }

        // The neighbour was not chosen by the person, so it is expected as it was just read.
        foreach (var row in moved)
        {
            db.Expect(row, row.Id == item ? seen.Version : row.Version);
        }

        db.ExpectStage(assessment, seen.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
