using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

public sealed class RecordForumHandler(AssuranceDbContext db)
{
    /// <summary>Adds a note where no key is given, and otherwise changes the one with that key.</summary>
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid? note, ForumAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.ForumNotes.Where(row => row.Id == note))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = note is { } known ? assessment.ChangeForum(known, answers, actor.Today) : assessment.NoteForum(answers, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.ForumNotes.SingleOrDefault(row => row.Id == note), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
