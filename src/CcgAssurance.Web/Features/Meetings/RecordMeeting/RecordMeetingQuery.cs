using CcgAssurance.Data;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

public sealed class RecordMeetingQuery(AssuranceDbContext db)
{
    public async Task<RecordMeetingViewModel> RunAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Meetings
                    .Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind)),
                (assessment, meeting) => new { assessment.Stage, assessment.StageToken, Meeting = meeting })
            .SingleAsync(cancellationToken);
        var stored = StoredOf(row.Meeting, new Tokens { Version = row.Meeting.Version, StageToken = row.StageToken });

        return new RecordMeetingViewModel
        {
            Quarter = quarter,
            Heading = row.Meeting.Kind.DisplayText(),
            Domains = [.. quarter.Framework.Domains.Select(domain => domain.ShortName)],
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }

    private static RecordMeetingForm StoredOf(AssuranceMeeting meeting, Tokens seen) => new()
    {
        TakesPlace = meeting.NoMeetingReason is not null ? false : meeting.Date is not null ? true : null,
        NoMeetingReason = meeting.NoMeetingReason,
        Date = DateAnswer.From(meeting.Date),
        Mode = meeting.Mode,
        Agenda = meeting.Agenda,
        Delivery = meeting.Delivery,
        DomainProgress = meeting.DomainProgress,
        ChallengeAndSupport = meeting.ChallengeAndSupport,
        AssuranceToCcg = meeting.AssuranceToCcg,
        HealthAndWellbeingBoard = meeting.HealthAndWellbeingBoard,
        Notes = meeting.Notes,
        Seen = seen,
    };
}
