using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The group does not agree to the actions that are proposed.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.DeclineEscalations)]
[Route("/escalations/{escalation}/decline")]
public sealed class DeclineActionsController(StepPages<Escalation, StepReasonForm> pages, TellOfEscalationHandler tell) : Controller
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
        Slug = "decline",
        Heading = "Say that the CCG does not agree",
        Button = "Do not agree",
        Done = "Recorded that the CCG does not agree",
        Fields = "_Reason",
        About = "The area team reads your reason. The director then decides what follows: the area team can propose other actions, or the "
            + "consequences are applied.",
        Rule = GuidanceRules.R196,
        WhenClosed = "No actions are waiting for the CCG.",
        IsOpen = (escalation, _) =>
            escalation is { IsProposed: true, TermsInHand: { } terms } && !terms.IsAcceptedBy(AssuranceSide.Ccg),
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithEditions,
        Take = (escalation, form) => tell.OfAsync(
            escalation.Decline(form.Reason.OrStandIn(), actor), escalation, EscalationNotice.Declined, actor, cancellationToken),
    };
}
