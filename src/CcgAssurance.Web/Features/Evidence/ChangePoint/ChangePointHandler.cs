using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.ChangePoint;

public sealed class ChangePointHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Guid point, string text, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Points.Where(row => row.Id == point))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.ChangePoint(point, text);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Points.Single(), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
