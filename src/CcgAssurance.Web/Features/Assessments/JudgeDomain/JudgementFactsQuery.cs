using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>Reads what the rules on a judgement need to know, for the page that asks and for the save that decides.</summary>
public sealed class JudgementFactsQuery(AssuranceDbContext db)
{
    /// <summary>For the page: all that a judgement could rest on.</summary>
    public async Task<JudgementFacts> RunAsync(AssessmentId id, DomainNumber domain, Actor actor, CancellationToken cancellationToken)
    {
        var evidence = db.EvidenceItems.VisibleTo(actor);
        var row = await db.AssuranceMeetings
            .AsNoTracking()
            .Where(meeting => meeting.AssessmentId == id && MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
            .Select(meeting => new
            {
                meeting.Date,
                IsDeskReview = meeting.NoMeetingReason != null,
                Evidence = evidence
                    .Where(item => item.AssessmentId == meeting.AssessmentId)
                    .OrderBy(item => item.Date)
                    .ThenBy(item => item.Title)
                    .ThenBy(item => item.AddedAt)
                    .Select(item => new { item.Id, item.Title })
                    .ToList(),
            })
            .AsSingleQuery()
            .SingleAsync(cancellationToken);
        return new JudgementFacts
        {
            Today = actor.Today,
            HasOpenSupport = await HasOpenSupportAsync(id, domain, cancellationToken),
            MeetingDate = row.Date,
            IsDeskReview = row.IsDeskReview,
            Evidence = [.. row.Evidence.Select(item => (item.Id, item.Title))],
        };
    }

    /// <summary>
    /// For the save: what the answers rest on, with the evidence among it, which the save may have to write. Other evidence matters only to
    /// answers that rest on nothing.
    /// </summary>
    public async Task<(JudgementFacts Facts, IReadOnlyList<EvidenceItem> Chosen)> ForSaveAsync(
        QuarterlyAssessment assessment, DomainNumber domain, JudgementAnswers answers, Actor actor, CancellationToken cancellationToken)
    {
        if (answers.Basis.Count == 0)
        {
            return (await RunAsync(assessment.Id, domain, actor, cancellationToken), []);
        }

        List<Guid> named = [.. answers.Basis.Select(basis => basis.EvidenceId).OfType<Guid>()];
        var chosen = named.Count == 0
            ? []
            : await db.EvidenceItems
                .Where(item => item.AssessmentId == assessment.Id && named.Contains(item.Id))
                .VisibleTo(actor)
                .ToListAsync(cancellationToken);
        var meeting = assessment.Meetings.Single();
        return (new JudgementFacts
        {
            Today = actor.Today,
            HasOpenSupport = answers.Category == AssuranceCategory.Assured
                && await HasOpenSupportAsync(assessment.Id, domain, cancellationToken),
            MeetingDate = meeting.Date,
            IsDeskReview = meeting.NoMeetingReason is not null,
            Evidence = [.. chosen.Select(item => (item.Id, item.Title))],
        }, chosen);
    }

    [Rule("R176")]
    private async Task<bool> HasOpenSupportAsync(AssessmentId id, DomainNumber domain, CancellationToken cancellationToken)
    {
        var open = await db.SupportPackages
            .Where(package => package.Stage == SupportStage.Agreed
                && db.QuarterlyAssessments.Any(assessment => assessment.Id == id && assessment.CcgCode == package.CcgCode))
            .Select(package => package.Domains)
            .ToListAsync(cancellationToken);
        return open.Any(domains => domains.Contains(domain));
    }
}
