using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>Either lead records what level of support and scrutiny is right.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.ReportOnEscalations)]
[Route("/escalations/{escalation}/level")]
public sealed class AssessLevelController(StepPages<Escalation, LevelForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, LevelForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, LevelForm> StepOf(EscalationHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "level",
        Heading = "Record the level of support and scrutiny",
        Button = "Record it",
        Done = "Level recorded",
        Fields = "_Level",
        About = "Say what your side thinks is right. The other side reads it. You can record it again when your view changes.",
        Rule = GuidanceRules.R191,
        WhenClosed = "The view has not been put to the CCG yet, or the escalation is over.",
        StandsAlone = true,
        IsOpen = (escalation, _) => escalation is { IsOpen: true, IsShared: true },
        Loads = EscalationLoads.WithLevels,
        Take = (escalation, form) => tell.OfAsync(
            escalation.AssessLevel(form.Level.OrStandIn(), form.Note.OrStandIn(), actor),
            escalation,
            EscalationNotice.LevelAssessed,
            actor,
            cancellationToken),
    };
}
