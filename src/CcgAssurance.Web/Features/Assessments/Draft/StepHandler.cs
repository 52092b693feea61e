using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Report;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed class StepHandler(
    AssuranceDbContext db, FreezingHandler freezing, QuarterlyReportQuery reports, StepContextQuery facts, TellOfQuarterHandler tell)
{
    public Task<Outcome> HandleAsync(
        QuarterHeader quarter, QuarterStep step, Tokens seen, Actor actor, CancellationToken cancellationToken) => step switch
        {
            QuarterStep.Share => FreezeAsync(quarter, step, OutputState.Draft, seen, actor, cancellationToken),
            QuarterStep.MakeFinal => FreezeAsync(quarter, step, OutputState.Final, seen, actor, cancellationToken),
            QuarterStep.GoOn or QuarterStep.Redraft or QuarterStep.Reopen => db.InTransactionAsync(async () =>
            {
                var (_, outcome) = await TakeAsync(quarter, step, seen, actor, cancellationToken);
                return outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
            }, cancellationToken),
        };

    private async Task<(QuarterlyAssessment Assessment, Outcome Outcome)> TakeAsync(
        QuarterHeader quarter, QuarterStep step, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.LoadForStepsAsync(quarter.Id, cancellationToken);
        var outcome = step switch
        {
            QuarterStep.Share => assessment.Share(actor.Today, await facts.ResponseDueAsync(quarter, actor, cancellationToken)),
            QuarterStep.GoOn => assessment.GoOnWithoutResponse(actor.Today),
            QuarterStep.Redraft => assessment.Redraft(),
            QuarterStep.MakeFinal => assessment.MakeFinal(await facts.WroteAnyPartAsync(quarter, actor, cancellationToken)),
            QuarterStep.Reopen => assessment.Reopen(),
        };
        if (outcome.IsDone)
        {
            db.ExpectStage(assessment, seen.StageToken);
            if (step == QuarterStep.GoOn)
            {
                db.Expect(assessment.CurrentResponse!, assessment.CurrentResponse!.Version);
            }

            var dueOn = step == QuarterStep.Share ? assessment.CurrentResponse!.DueOn : (DateOnly?)null;
            await tell.HandleAsync(assessment, NoticeOf(step), actor, dueOn, cancellationToken);
        }

        return (assessment, outcome);
    }

    private static QuarterNotice NoticeOf(QuarterStep step) => step switch
    {
        QuarterStep.Share => QuarterNotice.DraftShared,
        QuarterStep.GoOn => QuarterNotice.WentOnWithoutAnswer,
        QuarterStep.Redraft or QuarterStep.Reopen => QuarterNotice.OpenedAgain,
        QuarterStep.MakeFinal => QuarterNotice.MadeFinal,
    };

    private Task<Outcome> FreezeAsync(
        QuarterHeader quarter, QuarterStep step, OutputState state, Tokens seen, Actor actor, CancellationToken cancellationToken) =>
        freezing.HandleAsync(actor, async () =>
        {
            var (assessment, outcome) = await TakeAsync(quarter, step, seen, actor, cancellationToken);
            return new StepToFreeze(outcome, async () =>
            {
                var report = await reports.RunAsync(quarter, cancellationToken);
                var note = await facts.WhyAnewAsync(quarter, state, cancellationToken);
                var kept = KeptReport.Of(report, new ReportEdition(state, assessment.LastVersion, actor.At));
                return new OutputToFreeze(
                    assessment.History, assessment.LastVersion, state, ReportJson.Write(kept), kept.Document, kept.Figures(), note);
            });
        }, cancellationToken);
}
