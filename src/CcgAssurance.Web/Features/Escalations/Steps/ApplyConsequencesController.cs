using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The director records that the consequences were applied.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideEscalations)]
[Route("/escalations/{escalation}/consequences")]
public sealed class ApplyConsequencesController(StepPages<Escalation, ConsequencesForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, ConsequencesForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, ConsequencesForm> StepOf(EscalationHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "consequences",
        Heading = "Record that consequences are applied",
        Button = "Record it",
        Done = "Consequences recorded",
        Fields = "_Consequences",
        About = "The escalation then ends. The CCG reads what you enter.",
        Rule = GuidanceRules.R195,
        WhenClosed = "Consequences are applied only when a milestone is overdue or the CCG did not agree to the actions. "
            + "A change that is proposed has to be decided first.",
        IsOpen = (escalation, _) => escalation.CanApplyConsequences(actor.Today),
        Loads = EscalationLoads.WithTerms,
        Take = (escalation, form) => tell.OfAsync(
            escalation.ApplyConsequences(form.ToAnswers(), actor),
            escalation,
            EscalationNotice.ConsequencesApplied,
            actor,
            cancellationToken),
    };
}
