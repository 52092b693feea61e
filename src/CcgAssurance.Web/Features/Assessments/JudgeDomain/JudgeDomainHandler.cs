using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainHandler(AssuranceDbContext db, JudgementFactsQuery facts)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, DomainNumber domain, JudgementAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Judgements.Where(judgement => judgement.Domain == domain))
            .Include(assessment => assessment.Meetings.Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind)))
            .AsSingleQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var restedOn = assessment.Judgements.Single().Basis;
        var (known, evidence) = await facts.ForSaveAsync(assessment, domain, answers, actor, cancellationToken);
        var outcome = assessment.Judge(domain, answers, known);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Judgements.Single(), seen);

        // Whoever removes evidence looks for judgements that rest on it. So that the two cannot miss each other, a judgement
        // also writes the evidence that it newly rests on.
        foreach (var item in evidence.Where(item => !restedOn.Contains(JudgementBasis.Evidence(item.Id))))
        {
            db.Expect(item, item.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
