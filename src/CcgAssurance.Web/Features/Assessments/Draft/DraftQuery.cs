using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed class DraftQuery(AssuranceDbContext db, StepContextQuery facts, VersionsQuery versions)
{
    public async Task<DraftViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        // Nothing of a final report stands between it and a next step, so it is not read.
        var assessment = (quarter.Stage >= AssessmentStage.Final ? await db.ReadFinalAsync(quarter.Id, cancellationToken) : null)
            ?? await db.ReadWholeAsync(quarter.Id, cancellationToken);

        // The stage is all that a step changes, so its token is the version of what the person saw as well.
        var stored = new StepForm { Seen = new Tokens { Version = assessment.StageToken, StageToken = assessment.StageToken } };
        var steps = StepsOf(assessment, actor);
        return new DraftViewModel
        {
            Quarter = quarter,
            Stage = assessment.Stage,
            NextStep = NextStepOf(assessment.Stage),
            Findings = await FindingsAsync(quarter, assessment, actor, cancellationToken),
            Steps = steps,
            Requests = steps.Contains(QuarterStep.Reopen)
                ? [.. assessment.CorrectionRequests.OrderBy(request => request.AskedAt).Select(RequestRow.Of)]
                : [],
            CanWrite = actor.May(Permission.ShareDrafts),
            Versions = await versions.RunAsync(quarter, cancellationToken),
            ResponseDueOn = assessment.Stage == AssessmentStage.SharedWithCcg ? assessment.CurrentResponse?.DueOn : null,
            ReleasesNext = assessment.Stage == AssessmentStage.Final && actor.May(Permission.ReleaseReports),
            CanEdit = steps.Count > 0,
            Stored = stored,
            Form = stored,
        };
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync(
        QuarterHeader quarter, QuarterlyAssessment assessment, Actor actor, CancellationToken cancellationToken) => assessment.Stage switch
        {
            < AssessmentStage.SharedWithCcg => await facts.SharingAsync(quarter, assessment, actor, cancellationToken),
            AssessmentStage.CcgResponded => StageRules.ForFinal(
                assessment.StageFacts(), await facts.AdvanceNoticeAsync(quarter, assessment, actor, cancellationToken)),
            _ => [],
        };

    private static string? NextStepOf(AssessmentStage stage) => stage switch
    {
        < AssessmentStage.SharedWithCcg => "Before you can share the draft",
        AssessmentStage.CcgResponded => "Before the report can be made final",
        _ => null,
    };

    private static IReadOnlyList<QuarterStep> StepsOf(QuarterlyAssessment assessment, Actor actor)
    {
        var (shares, finalises) = (actor.May(Permission.ShareDrafts), actor.May(Permission.MakeReportsFinal));
        return assessment.Stage switch
        {
            < AssessmentStage.SharedWithCcg =>
            [
                .. shares ? [QuarterStep.Share] : Array.Empty<QuarterStep>(),
                .. finalises && assessment.CanSendCorrection ? [QuarterStep.SendCorrection] : Array.Empty<QuarterStep>(),
            ],
            AssessmentStage.SharedWithCcg when shares => assessment.CurrentResponse is { } response && actor.Today > response.DueOn
                ? [QuarterStep.GoOn, QuarterStep.Redraft]
                : [QuarterStep.Redraft],
            AssessmentStage.CcgResponded => shares ? [QuarterStep.Redraft] : finalises ? [QuarterStep.MakeFinal] : [],
            >= AssessmentStage.Final => finalises ? [QuarterStep.Reopen] : [],
            _ => [],
        };
    }
}
