using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead adds a draft direction to a group.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/directions/new")]
public sealed class AddDirectionController(StepPages<InterventionCase, DirectionCcgForm> pages, DirectionCcgsQuery ccgs) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, DirectionCcgForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, DirectionCcgForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "directions/new",
            Heading = "Add a direction",
            Button = "Add it",
            Done = "Direction added",
            Fields = "_DirectionCcg",
            About = "Each CCG concerned has its own direction: the one that the case is about, and one that carries out functions for "
            + "it.",
            Rule = GuidanceRules.R309,
            WhenClosed = "Directions are added until the case is submitted.",
            IsOpen = (intervention, _) => intervention.CanBeWritten,
            Loads = InterventionLoads.WithDirections,
            Offers = intervention => ccgs.OthersAsync(actor.Today, cancellationToken),
            Begins = intervention => new DirectionCcgForm
            {
                Ccg = intervention.Directions.Any(row => !row.IsToOtherCcg) ? null : header.Ccg,
            },
            Take = async (intervention, form) => await ccgs.NamedAsync(form.Ccg, actor.Today, cancellationToken) is { } ccg
                ? intervention.Directions.Any(row => row.GivenToCode == ccg.Code)
                    ? Outcome.From([Finding.Blocking(
                    GuidanceRules.R309, "Select another CCG, because this one has a direction already", nameof(form.Ccg))])
                    : intervention.AddDirection(ccg, actor)
                : Outcome.Conflict,
        };
}
