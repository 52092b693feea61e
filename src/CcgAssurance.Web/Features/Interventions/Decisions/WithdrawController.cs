using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Decisions;

/// <summary>The director withdraws a case that is not signed.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/withdraw")]
public sealed class WithdrawController(StepPages<InterventionCase, StepReasonForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, StepReasonForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "withdraw",
            Heading = "Withdraw the intervention",
            Button = "Withdraw it",
            Done = "Intervention withdrawn",
            Fields = "_Reason",
            About = "The case then ends. If it is proposed already, the CCG reads your reason, and each final quarter that rests on it "
            + "has to be opened again.",
            Rule = GuidanceRules.R199,
            WhenClosed = "The directions are in force, or the case is over. Directions in force are lifted instead.",
            IsOpen = (intervention, _) => intervention.CanBeWithdrawn,
            Loads = InterventionLoads.WithDirections,
            Reads = intervention => intervention,
            Take = (intervention, form) => tell.OfAsync(
                intervention.Withdraw(form.Reason.OrStandIn(), actor),
                intervention,
                InterventionNotices.OfWithdrawal(intervention.IsShared),
                actor,
                cancellationToken),
        };
}
