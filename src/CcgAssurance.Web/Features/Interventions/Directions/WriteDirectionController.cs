using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead writes what a direction says beside its requirements.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}")]
public sealed class WriteDirectionController(StepPages<InterventionCase, DirectionForm> pages, DirectionCcgsQuery ccgs) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, direction, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid direction, DirectionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, direction, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, DirectionForm> StepOf(
        InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"directions/{direction}",
            Heading = "Write the direction",
            Button = "Save",
            Done = "Direction saved",
            Fields = "_Direction",
            About = "Select the powers that are used and answer what each of them asks for. What a power that you do not select asks for "
            + "is left out. You can save with gaps.",
            Rule = GuidanceRules.R216,
            WhenClosed = DraftDirections.WhenClosed,
            Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
            Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
            IsOpen = (intervention, _) => DraftDirections.IsOpen(DraftDirections.Find(intervention, direction)),
            Loads = InterventionLoads.WithDirections,
            Offers = _ => ccgs.OthersAsync(actor.Today, cancellationToken),
            Begins = intervention => DirectionForm.Of(DraftDirections.Find(intervention, direction)?.VersionInHand),
            Take = async (intervention, form) => intervention.WriteDirection(
                direction, form.ToAnswers(await ccgs.NamedAsync(form.OtherCcg, actor.Today, cancellationToken)), actor),
        };
}
