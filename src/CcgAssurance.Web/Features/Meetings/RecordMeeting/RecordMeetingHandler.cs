using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

public sealed class RecordMeetingHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, MeetingAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        // The judgements are read too: they may rest on this meeting.
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Judgements)
            .Include(assessment => assessment.Meetings.Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind)))
            .AsSingleQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.RecordMeeting(answers, actor.Today);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Meetings.Single(meeting => meeting.Kind.IsOfTheQuarter()), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
