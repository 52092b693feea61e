using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead puts the actions to both sides.</summary>
[EscalationRecord]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/propose")]
public sealed class ProposeActionsController(StepPages<Escalation, ButtonForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, ButtonForm> StepOf(EscalationHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "propose",
        Heading = "Propose these actions",
        Button = "Propose",
        Done = "Actions proposed",
        Fields = "_Proposal",
        About = "The CCG sees the actions once you propose them. From then on they do not change: to change them, you take the proposal "
            + "back.",
        Rule = GuidanceRules.R196,
        WhenClosed = "The actions are not a draft, or something in them is missing.",
        IsOpen = (escalation, _) => escalation.CheckProposal(actor).IsDone,
        Loads = EscalationLoads.WithTerms,
        Take = (escalation, _) => tell.OfAsync(
            escalation.Propose(actor),
            escalation,
            escalation.InForce is null ? EscalationNotice.Proposed : EscalationNotice.ChangeProposed,
            actor,
            cancellationToken),
    };
}
