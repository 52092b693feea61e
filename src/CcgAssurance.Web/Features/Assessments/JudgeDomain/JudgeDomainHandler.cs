using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
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
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var outcome = assessment.Judge(domain, answers, await facts.RunAsync(id, actor, cancellationToken));
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Judgements.Single(), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
