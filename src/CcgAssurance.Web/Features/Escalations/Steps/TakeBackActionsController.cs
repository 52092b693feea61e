using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The area team takes a proposal back to change it.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations, Permission.DecideEscalations)]
[Route("/escalations/{escalation}/take-back")]
public sealed class TakeBackActionsController(StepPages<Escalation, StepReasonForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, StepReasonForm> StepOf(EscalationHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "take-back",
        Heading = "Take the proposal back",
        Button = "Take it back",
        Done = "Proposal taken back",
        Fields = "_Reason",
        About = "The lead can then change the actions and propose them again. If one side has already accepted them, its acceptance no "
            + "longer counts. The CCG reads your reason.",
        Rule = GuidanceRules.R196,
        WhenClosed = "No actions are proposed.",
        IsOpen = (escalation, _) => escalation.IsProposed,
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithEditions,
        Take = (escalation, form) => tell.OfAsync(
            escalation.TakeBack(form.Reason.OrStandIn(), actor), escalation, EscalationNotice.TakenBack, actor, cancellationToken),
    };
}
