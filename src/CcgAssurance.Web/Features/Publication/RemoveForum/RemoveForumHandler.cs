using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.RemoveForum;

public sealed class RemoveForumHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Guid note, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.ForumNotes.Where(row => row.Id == note))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        if (assessment.ForumNotes.SingleOrDefault() is not { } removed)
        {
            return Outcome.MovedOn;
        }

        // What is expected is said first: the database checks it on the row that goes.
        db.Expect(assessment, removed, seen);
        var outcome = assessment.RemoveForum(note);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Remove(removed);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
