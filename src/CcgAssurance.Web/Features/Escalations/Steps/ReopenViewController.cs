using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead opens a complete view again.</summary>
[EscalationRecord]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/reopen-view")]
public sealed class ReopenViewController(StepPages<Escalation, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<Escalation, ButtonForm> StepOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "reopen-view",
        Heading = "Open the view again",
        Button = "Open it again",
        Done = "View opened again",
        Fields = "_Nothing",
        About = "You can then change the view and its sources, and complete it again.",
        WhenClosed = "The view is not complete, or it has been put to the CCG.",
        IsOpen = (escalation, _) => escalation.Stage == EscalationStage.ViewComplete,
        Take = (escalation, _) => Task.FromResult(escalation.ReopenView(actor)),
    };
}
