using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The director withdraws an escalation in which nothing is agreed.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideEscalations)]
[Route("/escalations/{escalation}/withdraw")]
public sealed class WithdrawController(StepPages<Escalation, StepReasonForm> pages, TellOfEscalationHandler tell) : Controller
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
        Slug = "withdraw",
        Heading = "Withdraw the escalation",
        Button = "Withdraw it",
        Done = "Escalation withdrawn",
        Fields = "_Reason",
        About = "The escalation then ends, and it no longer counts as evidence for an intervention. If it was put to the CCG, the CCG "
            + "reads your reason.",
        Rule = GuidanceRules.R198EscalationBeforeIntervention,
        WhenClosed = "The two sides have agreed actions, or the escalation is over. Record its outcome instead.",
        IsOpen = (escalation, _) => escalation.CanBeWithdrawn,
        Loads = EscalationLoads.WithTerms,
        Reads = escalations => escalations,
        Take = (escalation, form) => tell.OfAsync(
            escalation.Withdraw(form.Reason.OrStandIn(), actor),
            escalation,
            EscalationNotices.OfWithdrawal(escalation.IsShared),
            actor,
            cancellationToken),
    };
}
