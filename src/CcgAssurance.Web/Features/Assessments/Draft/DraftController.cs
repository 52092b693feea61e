using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Draft;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class DraftController(DraftQuery query, StepHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/draft")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Draft", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/share")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> Share(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.Share, form, new StepFormValidator(), header.Stage.IsOpenForDrafting(),
        "Draft shared with the CCG", actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/go-on")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> GoOn(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.GoOn, form, new StepFormValidator(), header.Stage == AssessmentStage.SharedWithCcg,
        "The report goes on without an answer of the CCG", actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/redraft")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> Redraft(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.Redraft, form, StepFormValidator.WithReason("Enter why the report is drafted again"),
        header.Stage is AssessmentStage.SharedWithCcg or AssessmentStage.CcgResponded,
        "The report is open for drafting again", actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/final")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> MakeFinal(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) =>
        TakeAsync(
            header, QuarterStep.MakeFinal, form, new StepFormValidator(),
            header.Stage == AssessmentStage.CcgResponded, "The report is final", actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/draft/reopen")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> Reopen(QuarterHeader header, StepForm form, Actor actor, CancellationToken cancellationToken) => TakeAsync(
        header, QuarterStep.Reopen, form, StepFormValidator.WithReason("Enter why the report is corrected"),
        header.Stage >= AssessmentStage.Final, "The report is open for correction", actor, cancellationToken);

    private Task<IActionResult> TakeAsync(
        QuarterHeader header, QuarterStep step, StepForm form, StepFormValidator validator,
        bool isOpen, string done, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<DraftViewModel, StepForm>
        {
            View = "Draft",
            Form = form,
            Validator = validator,
            IsOpen = isOpen,
            Handle = () => handler.HandleAsync(header, step, form.Seen, actor with { Reason = form.Reason }, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = AssessmentLinks.Draft(header.Key),
            DoneAddress = AssessmentLinks.Draft(header.Key),
            DoneMessage = done,
        });
}
