using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Remove;

public sealed class RemoveEvidenceHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Guid item, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Evidence.Where(row => row.Id == item))
            .ThenInclude(row => row.File!.Content)
            .Include(assessment => assessment.Judgements)
            .AsSplitQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.RemoveEvidence(item, await db.LaterUsesOfAsync(item, _ => true, cancellationToken), actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var removed = assessment.Evidence.Single();
        db.Expect(assessment, removed, seen);
        if (removed.File is { } file)
        {
            db.Remove(file.Content!);
            db.Remove(file);
        }

        db.Remove(removed);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
