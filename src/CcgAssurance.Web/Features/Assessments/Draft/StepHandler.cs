using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Report;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed class StepHandler(
    AssuranceDbContext db, FreezingHandler freezing, QuarterlyReportQuery reports, StepContextQuery facts, TellOfQuarterHandler tell)
{
    public Task<Outcome> HandleAsync(
        QuarterHeader quarter, QuarterStep step, StepForm form, Actor actor, CancellationToken cancellationToken) => step switch
        {
            QuarterStep.Share or QuarterStep.SendCorrection =>
                FreezeAsync(quarter, step, OutputState.Draft, form, actor, cancellationToken),
            QuarterStep.MakeFinal => FreezeAsync(quarter, step, OutputState.Final, form, actor, cancellationToken),
            QuarterStep.GoOn or QuarterStep.Redraft or QuarterStep.Reopen => db.InTransactionAsync(async () =>
            {
                var (_, outcome) = await TakeAsync(quarter, step, form, actor, cancellationToken);
                return outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
            }, cancellationToken),
        };

    private async Task<(QuarterlyAssessment Assessment, Outcome Outcome)> TakeAsync(
        QuarterHeader quarter, QuarterStep step, StepForm form, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = step == QuarterStep.Reopen
            ? await db.LoadForReopeningAsync(quarter.Id, cancellationToken)
            : await db.LoadForStepsAsync(quarter.Id, cancellationToken);
        var outcome = step switch
        {
            QuarterStep.Share => assessment.Share(actor.Today, await facts.ResponseDueAsync(quarter, actor, cancellationToken)),
            QuarterStep.SendCorrection => assessment.SendCorrection(
                actor.Today, facts.CorrectionDue(actor), await facts.CorrectionAsync(quarter, assessment, cancellationToken)),
            QuarterStep.GoOn => assessment.GoOnWithoutResponse(actor.Today),
            QuarterStep.Redraft => assessment.Redraft(),
            QuarterStep.MakeFinal => assessment.MakeFinal(
                await facts.FinalAsync(quarter, assessment, actor, form.DecisionsById(), cancellationToken)),
            QuarterStep.Reopen => assessment.Reopen(actor),
        };
        if (outcome.IsDone)
        {
            db.ExpectStage(assessment, form.Seen.StageToken);
            if (step == QuarterStep.GoOn)
            {
                db.Expect(assessment.CurrentResponse!, assessment.CurrentResponse!.Version);
            }

            foreach (var decided in assessment.CurrentResponse?.Answers.Where(answer => form.DecisionsById().ContainsKey(answer.Id)) ?? [])
            {
                db.Expect(decided, decided.Version);
            }

            if (step == QuarterStep.Reopen)
            {
                await TakeUpAsync(assessment, actor, cancellationToken);
            }

            if (step == QuarterStep.MakeFinal)
            {
                await KeepSupportAsync(quarter, assessment, cancellationToken);
            }

            var dueOn = step is QuarterStep.Share or QuarterStep.SendCorrection ? assessment.CurrentResponse!.DueOn : (DateOnly?)null;
            await tell.HandleAsync(assessment, NoticeOf(step), actor, dueOn, cancellationToken);
        }

        return (assessment, outcome);
    }

    // Which package supports a domain is kept with the final report; where none does now, the one of the last final report stays.
    private async Task KeepSupportAsync(QuarterHeader quarter, QuarterlyAssessment assessment, CancellationToken cancellationToken)
    {
        var needing = assessment.StageFacts().NeedingSupport;
        if (needing.Count == 0)
        {
            return;
        }

        var kept = await db.KeptSupport(quarter.Id).AsNoTracking().ToListAsync(cancellationToken);
        var now = await db.SupportPackages.AsNoTracking().SupportNowAsync(quarter.Key.Ccg, assessment.EndsOn, cancellationToken);
        var version = assessment.LastVersion;
        db.QuarterSupports.AddRange(needing.SelectMany(domain => now.Contains(domain)
            ? now[domain].Select(package => new QuarterSupport(quarter.Id, version, domain, package))
            : kept.Where(row => row.Domain == domain).Select(row => new QuarterSupport(version, row))));
    }

    // Who belongs to either side is told of the correction anyway, and the others only because they asked for it.
    private async Task TakeUpAsync(QuarterlyAssessment assessment, Actor actor, CancellationToken cancellationToken)
    {
        var told = QuarterNotices.RecipientsOf(QuarterNotice.OpenedAgain, actor.Role);
        foreach (var request in assessment.CorrectionRequests)
        {
            db.Expect(request, request.Version);
            if (!told.Contains(request.AskedAs))
            {
                await tell.OfRequestAsync(assessment, request, QuarterNotice.CorrectionTakenUp, actor, cancellationToken);
            }
        }
    }

    internal static QuarterNotice NoticeOf(QuarterStep step) => step switch
    {
        QuarterStep.Share => QuarterNotice.DraftShared,
        QuarterStep.SendCorrection => QuarterNotice.CorrectionSent,
        QuarterStep.GoOn => QuarterNotice.WentOnWithoutAnswer,
        QuarterStep.Redraft or QuarterStep.Reopen => QuarterNotice.OpenedAgain,
        QuarterStep.MakeFinal => QuarterNotice.MadeFinal,
    };

    private Task<Outcome> FreezeAsync(
        QuarterHeader quarter, QuarterStep step, OutputState state, StepForm form, Actor actor, CancellationToken cancellationToken) =>
        freezing.HandleAsync(actor, async () =>
        {
            var (assessment, outcome) = await TakeAsync(quarter, step, form, actor, cancellationToken);
            return new StepToFreeze(outcome, async () =>
            {
                var report = WithDecisions(await reports.RunAsync(quarter, cancellationToken), assessment);
                var note = await facts.WhyAnewAsync(quarter, state, cancellationToken);
                var kept = KeptReport.Of(report, new ReportEdition(state, assessment.LastVersion, actor.At));
                return
                [
                    new OutputToFreeze(
                        assessment.History, assessment.LastVersion, state, ReportJson.Write(kept), kept.Document, kept.Figures(), note),
                ];
            });
        }, cancellationToken);

    // The file is made before the step is saved, and what the director decides is part of it.
    private static QuarterlyReport WithDecisions(QuarterlyReport report, QuarterlyAssessment assessment) =>
        report.Response is not { } response ? report : report with
        {
            Response = response with
            {
                Dissents =
                [
                    .. response.Dissents.Select(dissent => dissent.Kind != SubjectKind.Judgement ? dissent : dissent with
                    {
                        DirectorReason = assessment.CurrentResponse?.Answers
                            .Single(answer => answer.Kind == SubjectKind.Judgement && answer.Focus == dissent.Focus).DirectorReason,
                    }),
                ],
            },
        };
}
