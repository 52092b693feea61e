using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

public sealed class RecordUndertakingHandler(AssuranceDbContext db)
{
    /// <summary>Adds one where no key is given, and otherwise changes the one with that key.</summary>
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid? undertaking, UndertakingAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Undertakings.Where(row => row.Id == undertaking))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = undertaking is { } known ? assessment.ChangeUndertaking(known, answers) : assessment.AddUndertaking(answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Undertakings.SingleOrDefault(row => row.Id == undertaking), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
