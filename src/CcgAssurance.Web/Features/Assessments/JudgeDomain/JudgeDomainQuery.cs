using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainQuery(AssuranceDbContext db)
{
    public async Task<JudgeDomainViewModel> RunAsync(QuarterHeader quarter, DomainNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var form = await db.DomainJudgements
            .AsNoTracking()
            .Where(judgement => judgement.AssessmentId == quarter.Id && judgement.Domain == number)
            .Select(judgement => new JudgeDomainForm
            {
                Category = judgement.Category,
                Rationale = judgement.Rationale,
                Factors = judgement.Factors,
                OtherFactor = judgement.OtherFactor,
                IsJoint = judgement.IsJoint,
                NotJointReason = judgement.NotJointReason,
                InterventionReasons = judgement.InterventionReasons,
                Version = judgement.Version,
                StageToken = db.QuarterlyAssessments
                    .Where(assessment => assessment.Id == judgement.AssessmentId)
                    .Select(assessment => assessment.StageToken)
                    .Single(),
            })
            .SingleAsync(cancellationToken);
        var earlier = await EarlierAsync(quarter, number, cancellationToken);
        var (lastYear, lastQuarter) = quarter.Key.Quarter.Before(quarter.Key.Year);

        return new JudgeDomainViewModel
        {
            Quarter = quarter,
            Domain = quarter.Framework.DomainNumbered(number),
            CanEdit = actor.May(Permission.JudgeDomains) && quarter.Stage.IsOpenForDrafting(),
            Form = form,
            Previous = earlier.SingleOrDefault(row => row.Year == lastYear && row.Quarter == lastQuarter),
            SupportedRun = SupportedRun.Length(quarter.Key, [.. earlier.Select(row => (row.Year, row.Quarter, row.Category))]),
            Categories = [.. quarter.Framework.Categories.Select(category =>
                new NhsOption(category.ToString(), category.DisplayText(), category.HelpText()))],
        };
    }

    /// <summary>The domain in all other quarters of the group, with the text of the last one only.</summary>
    private async Task<List<EarlierJudgement>> EarlierAsync(QuarterHeader quarter, DomainNumber number, CancellationToken cancellationToken)
    {
        var (lastYear, lastQuarter) = quarter.Key.Quarter.Before(quarter.Key.Year);
        return await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == quarter.Key.Ccg && assessment.Id != quarter.Id)
            .SelectMany(
                assessment => assessment.Judgements.Where(judgement => judgement.Domain == number),
                (assessment, judgement) => new EarlierJudgement
                {
                    Year = assessment.Year,
                    Quarter = assessment.Quarter,
                    Category = judgement.Category,
                    Rationale = assessment.Year == lastYear && assessment.Quarter == lastQuarter ? judgement.Rationale : null,
                })
            .ToListAsync(cancellationToken);
    }
}
