using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.Remove;

public sealed class RemoveItemHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Guid item, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithListsOfAsync(id, item, cancellationToken);
        var outcome = assessment.RemoveItem(item, out var removed);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, removed.Item!, seen);
        foreach (var action in removed.Freed)
        {
            db.Expect(action, action.Version);
        }

        db.ReportItems.Remove(removed.Item!);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
