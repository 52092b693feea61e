using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.Check;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Draft;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class DraftController(DraftQuery query, CheckQuery checks, StepHandler handler) : Controller
{
    private const string CheckView = "/Features/Assessments/Check/Check.cshtml";

    [HttpGet("/ccgs/{code}/{year}/{quarter}/draft")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Draft", await query.RunAsync(header, actor, cancellationToken));

    [HttpGet("/ccgs/{code}/{year}/{quarter}/draft/share")]
    [Requires(Permission.ShareDrafts)]
    public async Task<IActionResult> CheckShare(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View(CheckView, await checks.RunAsync(header, QuarterStep.Share, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/share")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> Share(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => SendAsync(
        header, QuarterStep.Share, form, header.Stage.IsOpenForDrafting(), "Draft shared with the CCG", actor, cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/draft/correction")]
    [Requires(Permission.MakeReportsFinal)]
    public async Task<IActionResult> CheckCorrection(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View(CheckView, await checks.RunAsync(header, QuarterStep.SendCorrection, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/correction")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> SendCorrection(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) =>
        SendAsync(
            header, QuarterStep.SendCorrection, form, header.Stage.IsOpenForDrafting(), "Corrections sent to the CCG", actor,
            cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/go-on")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> GoOn(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.GoOn, form, new StepFormValidator(), header.Stage == AssessmentStage.SharedWithCcg,
        "The report continues without an answer from the CCG", actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/redraft")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> Redraft(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.Redraft, form, StepFormValidator.WithReason("Enter why you are reopening the draft"),
        header.Stage is AssessmentStage.SharedWithCcg or AssessmentStage.CcgResponded,
        "The report is open for drafting again", actor, cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/draft/final")]
    [Requires(Permission.MakeReportsFinal)]
    public async Task<IActionResult> CheckFinal(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View(CheckView, await checks.RunAsync(header, QuarterStep.MakeFinal, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/final")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> MakeFinal(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) =>
        SendAsync(
            header, QuarterStep.MakeFinal, form, header.Stage == AssessmentStage.CcgResponded, "The report is final", actor,
            cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/reopen")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> Reopen(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.Reopen, form, StepFormValidator.WithReason("Enter why the report needs to be corrected"),
        header.Stage >= AssessmentStage.Final, "The report is open for correction", actor, cancellationToken);

    // What was there to think about stood on the page before.
    private Task<IActionResult> SendAsync(
        QuarterHeader header, QuarterStep step, StepForm form, bool isOpen, string done, Actor actor,
        CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<CheckViewModel, StepForm>
        {
            View = CheckView,
            Form = form,
            Validator = new StepFormValidator(),
            IsOpen = isOpen,
            Handle = async () => (await handler.HandleAsync(header, step, form, actor, cancellationToken)).WithoutWarnings(),
            Read = () => checks.RunAsync(header, step, actor, cancellationToken),
            PageAddress = AssessmentLinks.Step(header.Key, step),
            DoneAddress = AssessmentLinks.Draft(header.Key),
            DoneMessage = done,
        });

    private Task<IActionResult> TakeAsync(
        QuarterHeader header, QuarterStep step, StepForm form, StepFormValidator validator,
        bool isOpen, string done, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<DraftViewModel, StepForm>
        {
            View = "Draft",
            Form = form,
            Validator = validator,
            IsOpen = isOpen,
            Handle = () => handler.HandleAsync(header, step, form, actor with { Reason = form.Reason }, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = AssessmentLinks.Draft(header.Key),
            DoneAddress = AssessmentLinks.Draft(header.Key),
            DoneMessage = done,
        });
}
