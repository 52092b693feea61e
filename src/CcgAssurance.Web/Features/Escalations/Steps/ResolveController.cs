using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The director records that the escalation is resolved.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideEscalations)]
[Route("/escalations/{escalation}/resolve")]
public sealed class ResolveController(StepPages<Escalation, StepReasonForm> pages, TellOfEscalationHandler tell) : Controller
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
        Slug = "resolve",
        Heading = "Record that the escalation is resolved",
        Button = "Record as resolved",
        Done = "Escalation resolved",
        Fields = "_Resolution",
        About = "The escalation then ends. The CCG reads your reason.",
        Rule = GuidanceRules.R196,
        WhenClosed = "The two sides have not agreed actions, a change is proposed, or the escalation is over.",
        IsOpen = (escalation, _) => escalation.CheckResolution(actor).IsDone,
        Loads = EscalationLoads.WithTerms,
        Take = (escalation, form) => tell.OfAsync(
            escalation.Resolve(form.Reason.OrStandIn(), actor), escalation, EscalationNotice.Resolved, actor, cancellationToken),
    };
}
