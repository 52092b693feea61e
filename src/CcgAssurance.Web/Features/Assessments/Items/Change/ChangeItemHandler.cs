using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.Change;

public sealed class ChangeItemHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid item, ItemAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithListsOfAsync(id, item, cancellationToken);
        var outcome = assessment.ChangeItem(item, answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Items.Single(row => row.Id == item), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
