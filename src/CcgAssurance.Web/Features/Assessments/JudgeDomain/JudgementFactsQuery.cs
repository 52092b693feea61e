using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>Reads what the rules on a judgement need to know, for the page that asks and for the save that decides.</summary>
public sealed class JudgementFactsQuery(AssuranceDbContext db)
{
    public async Task<JudgementFacts> RunAsync(AssessmentId id, DateOnly today, CancellationToken cancellationToken) =>
        await db.AssuranceMeetings
            .AsNoTracking()
            .Where(meeting => meeting.AssessmentId == id && (meeting.Kind == MeetingKind.Quarterly || meeting.Kind == MeetingKind.AnnualReview))
            .Select(meeting => new JudgementFacts { Today = today, MeetingDate = meeting.Date, IsDeskReview = meeting.NoMeetingReason != null })
            .SingleAsync(cancellationToken);
}
