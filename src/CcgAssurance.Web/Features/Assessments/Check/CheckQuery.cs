using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Check;

/// <summary>Reads the page before a step that sends something.</summary>
public sealed class CheckQuery(AssuranceDbContext db, StepContextQuery facts, CheckSummaryQuery summaries)
{
    public async Task<CheckViewModel> RunAsync(QuarterHeader quarter, QuarterStep step, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.ReadWholeAsync(quarter.Id, cancellationToken);
        var (last, now) = await facts.LastAndNowAsync(quarter, assessment, cancellationToken);
        var isOpen = IsOpen(step, assessment);
        var toDecide = isOpen && step == QuarterStep.MakeFinal
            ? assessment.CurrentResponse!.Answers.Where(answer => answer.NeedsDirector).OrderBy(answer => answer.Position).ToList()
            : [];
        var stored = new StepForm
        {
            Seen = new Tokens { Version = assessment.StageToken, StageToken = assessment.StageToken },
            Decisions = [.. toDecide.Select(answer => new DecisionRow { Id = answer.Id, Reason = answer.DirectorReason })],
        };
        var summary = await summaries.OfReportAsync(
            quarter, assessment, last, now, step == QuarterStep.MakeFinal ? AssessmentStage.Final : AssessmentStage.Draft,
            StepHandler.NoticeOf(step), actor, cancellationToken);
        return new CheckViewModel
        {
            Quarter = quarter,
            Step = step,
            Summary = summary,
            Findings = isOpen ? await FindingsAsync(quarter, step, assessment, last, now, actor, cancellationToken) : [],
            CanWrite = actor.May(Permission.ShareDrafts),
            ToDecide = [.. toDecide.Select(answer => summary.Objections.Single(row => row.Id == answer.Id))],
            DueOn = step switch
            {
                QuarterStep.Share => await facts.ResponseDueAsync(quarter, actor, cancellationToken),
                QuarterStep.SendCorrection => facts.CorrectionDue(actor),
                _ => null,
            },
            CanEdit = isOpen,
            Stored = stored,
            Form = stored,
        };
    }

    private static bool IsOpen(QuarterStep step, QuarterlyAssessment assessment) => step switch
    {
        QuarterStep.Share => assessment.Stage.IsOpenForDrafting(),
        QuarterStep.SendCorrection => assessment.CanSendCorrection,
        QuarterStep.MakeFinal => assessment.Stage == AssessmentStage.CcgResponded,
        _ => false,
    };

    private async Task<IReadOnlyList<Finding>> FindingsAsync(
        QuarterHeader quarter,
        QuarterStep step,
        QuarterlyAssessment assessment,
        FrozenReport? last,
        QuarterlyReport now,
        Actor actor,
        CancellationToken cancellationToken) =>
        step switch
        {
            QuarterStep.MakeFinal => StageRules.ForFinal(
                assessment.StageFacts(),
                await facts.FinalOfAsync(quarter, last, now, actor, StepContextQuery.ToDecide(assessment), cancellationToken)),
            QuarterStep.SendCorrection => StageRules.ForCorrection(
                assessment.StageFacts(), actor.Today, StepContextQuery.CorrectionOf(last, now)),
            _ => await facts.SharingAsync(quarter, assessment, actor, cancellationToken),
        };
}
