using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>A side accepts the actions that are proposed.</summary>
[EscalationRecord]
[Requires(Permission.AgreeEscalations)]
[Route("/escalations/{escalation}/accept")]
public sealed class AcceptActionsController(StepPages<Escalation, ButtonForm> pages, TellOfEscalationHandler tell) : Controller
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
        Slug = "accept",
        Heading = "Accept these actions",
        Button = "Accept",
        Done = "Actions accepted",
        Fields = "_Proposal",
        About = "You accept these actions, their milestones and the consequences for your organisation, under your name and with today's "
            + "date. They are agreed once both sides have accepted them.",
        Rule = GuidanceRules.R196,
        WhenClosed = "No actions are waiting for your side to accept them.",
        IsOpen = (escalation, _) =>
            escalation is { IsProposed: true, TermsInHand: { } terms } && !terms.IsAcceptedBy(actor.Side()),
        Loads = EscalationLoads.WithTerms,
        Take = (escalation, _) => tell.OfAsync(
            escalation.Accept(actor), escalation, AfterAcceptance(escalation, actor), actor, cancellationToken),
    };

    private static EscalationNotice AfterAcceptance(Escalation escalation, Actor actor) =>
        !escalation.IsProposed ? EscalationNotice.Agreed
        : actor.Side() == AssuranceSide.Ccg ? EscalationNotice.AcceptedByCcg
        : EscalationNotice.AcceptedByNhsEngland;
}
