using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordAttendee;

public sealed class RecordAttendeeHandler(AssuranceDbContext db)
{
    /// <summary>Adds one where no key is given, and otherwise changes the one with that key.</summary>
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid? attendee, AttendeeAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Attendees.Where(row => row.Id == attendee))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = attendee is { } known ? assessment.ChangeAttendee(known, answers) : assessment.AddAttendee(answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Attendees.SingleOrDefault(row => row.Id == attendee), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
