using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead completes the view, so that it can be put to the group.</summary>
[EscalationRecord]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/complete-view")]
public sealed class CompleteViewController(StepPages<Escalation, ButtonForm> pages, TellOfEscalationHandler tell) : Controller
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
        Slug = "complete-view",
        Heading = "Complete the view",
        Button = "Complete the view",
        Done = "View completed",
        Fields = "_Nothing",
        About = "The view and its sources then stand as they are until it is put to the CCG. You can open it again before that.",
        Rule = GuidanceRules.R192EscalationInThreeParts,
        WhenClosed = "The view is complete already, or something in it is missing.",
        IsOpen = (escalation, _) => escalation.CheckView(actor).IsDone,
        Loads = EscalationLoads.WithSources,
        Take = (escalation, _) => tell.OfAsync(
            escalation.CompleteView(actor), escalation, EscalationNotice.ViewCompleted, actor, cancellationToken),
    };
}
