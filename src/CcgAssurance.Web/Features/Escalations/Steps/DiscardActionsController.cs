using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead puts away a change that is not needed.</summary>
[EscalationRecord]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/discard")]
public sealed class DiscardActionsController(StepPages<Escalation, ButtonForm> pages) : Controller
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
        Slug = "discard",
        Heading = "Discard the draft",
        Button = "Discard it",
        Done = "Draft discarded",
        Fields = "_Nothing",
        About = "What both sides agreed stays in force.",
        WhenClosed = "There is no draft that can be discarded.",
        IsOpen = (escalation, _) => escalation is { CanBeWritten: true, Stage: not EscalationStage.PutToCcg },
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithEditions,
        Take = (escalation, _) => Task.FromResult(escalation.Discard(actor)),
    };
}
