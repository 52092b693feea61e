using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The director says that what follows from a direction is recorded where it belongs.</summary>
[InterventionRecord]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/follow-ups/{followUp:guid}/record")]
public sealed class RecordFollowUpController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid followUp, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, followUp, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid followUp, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, followUp, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Guid followUp, Actor actor) => new()
    {
        Of = header,
        Slug = $"follow-ups/{followUp}/record",
        Heading = "Say that it is recorded",
        Button = "It is recorded",
        Done = "Recorded",
        Fields = "_Nothing",
        About = "A direction changes no other record. Record there first what follows from it, then say so here.",
        Rule = GuidanceRules.R216,
        WhenClosed = "This is recorded already.",
        Names = intervention => FollowUp(intervention, followUp)?.Kind.DisplayText(),
        Exists = intervention => FollowUp(intervention, followUp) is not null,
        IsOpen = (intervention, _) => FollowUp(intervention, followUp) is { IsRecorded: false },
        Loads = InterventionLoads.WithFollowUps,
        Take = (intervention, _) => Task.FromResult(intervention.RecordFollowUp(followUp, actor)),
    };

    private static InterventionFollowUp? FollowUp(InterventionCase intervention, Guid id) =>
        intervention.FollowUps.FirstOrDefault(row => row.Id == id);
}
