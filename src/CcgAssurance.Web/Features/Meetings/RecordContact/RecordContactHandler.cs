using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

public sealed class RecordContactHandler(AssuranceDbContext db)
{
    /// <summary>Adds one where no key is given, and otherwise changes the one with that key.</summary>
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid? contact, ContactAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Meetings.Where(row => row.Id == contact))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = contact is { } known ? assessment.ChangeContact(known, answers) : assessment.AddContact(answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Meetings.SingleOrDefault(row => row.Id == contact), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
