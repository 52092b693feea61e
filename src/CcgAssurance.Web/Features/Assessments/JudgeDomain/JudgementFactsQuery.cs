using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>Reads what the rules on a judgement need to know, for the page that asks and for the save that decides.</summary>
public sealed class JudgementFactsQuery(AssuranceDbContext db)
{
    public async Task<JudgementFacts> RunAsync(AssessmentId id, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var evidence = await db.EvidenceItems
            .AsNoTracking()
            .Where(item => item.AssessmentId == id)
            .VisibleTo(actor)
            .OrderBy(item => item.Date)
            .ThenBy(item => item.Title)
            .ThenBy(item => item.AddedAt)
            .Select(item => new { item.Id, item.Title })
            .ToListAsync(cancellationToken);
        var facts = await db.AssuranceMeetings
            .AsNoTracking()
            .Where(meeting => meeting.AssessmentId == id
                && MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
            .Select(meeting => new JudgementFacts
            {
                Today = today,
                MeetingDate = meeting.Date,
                IsDeskReview = meeting.NoMeetingReason != null,
            })
            .SingleAsync(cancellationToken);
        return facts with { Evidence = [.. evidence.Select(item => (item.Id, item.Title))] };
    }
}
