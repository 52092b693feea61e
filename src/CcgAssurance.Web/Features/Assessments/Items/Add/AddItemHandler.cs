using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items.Add;

public sealed class AddItemHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id,
        (Focus Focus, ItemKind Kind) place,
        IReadOnlyList<ItemAnswers> items,
        Tokens seen,
        Actor actor,
        CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Items.Where(item => item.Focus == place.Focus))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        foreach (var answers in items)
        {
            var outcome = assessment.AddItem(place.Focus, place.Kind, answers);
            if (!outcome.IsDone)
            {
                return outcome;
            }
        }

        db.ExpectStage(assessment, seen.StageToken);
        return await db.SaveAsync(actor, cancellationToken);
    }
}
