using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead begins a change of what is agreed, or other actions after the group did not agree.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/revise")]
public sealed class ReviseActionsController(StepPages<Escalation, StepReasonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<Escalation, StepReasonForm> StepOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "revise",
        Heading = "Change the actions",
        Button = "Begin the change",
        Done = "Change begun",
        Fields = "_Reason",
        About = "The draft starts with the same words. What both sides agreed stays in force until both accept the change. The CCG reads "
            + "your reason once you propose it.",
        Rule = GuidanceRules.R196,
        WhenClosed = "Actions are already being written or proposed, or the escalation is over.",
        IsOpen = (escalation, _) => escalation.CanBeRevised,
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithEditions,
        Take = (escalation, form) => Task.FromResult(escalation.Revise(form.Reason.OrStandIn(), actor)),
    };
}
