using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RemoveMeetingRecord;

public sealed class RemoveMeetingRecordHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, MeetingPart part, Guid key, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Attendees.Where(row => row.Id == key))
            .Include(assessment => assessment.Undertakings.Where(row => row.Id == key))
            .Include(assessment => assessment.Meetings.Where(row => row.Id == key))
            .AsSplitQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        IVersioned? record = part switch
        {
            MeetingPart.Attendee => assessment.Attendees.SingleOrDefault(),
            MeetingPart.Undertaking => assessment.Undertakings.SingleOrDefault(),
            MeetingPart.Contact => assessment.Meetings.SingleOrDefault(),
        };
        if (record is null)
        {
            return Outcome.MovedOn;
        }

        // What is expected is said first: the database checks it on the row that goes.
        db.Expect(assessment, record, seen);
        var outcome = part switch
        {
            MeetingPart.Attendee => assessment.RemoveAttendee(key),
            MeetingPart.Undertaking => assessment.RemoveUndertaking(key),
            MeetingPart.Contact => assessment.RemoveContact(key),
        };
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Remove(record);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
