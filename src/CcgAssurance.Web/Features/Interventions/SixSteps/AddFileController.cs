using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead adds a document to a step.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/{step:range(1,6)}/files/new")]
public sealed class AddFileController(StepPages<InterventionCase, StepFileForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, InterventionStep step, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, step, actor), actor, cancellationToken);

    [HttpPost]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(
        InterventionHeader header, InterventionStep step, StepFileForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, step, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, StepFileForm> StepOf(InterventionHeader header, InterventionStep step, Actor actor) => new()
    {
        Of = header,
        Slug = $"steps/{(int)step}/files/new",
        Heading = $"Add a document to step {(int)step}",
        Button = "Add it",
        Done = "Document added",
        Fields = "_StepFile",
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        StandsAlone = true,
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(step),
        Loads = InterventionLoads.WithFiles,
        Reads = InterventionLoads.WithSteps,
        Take = (intervention, form) => Task.FromResult(
            form.File is { } file ? intervention.AddFile(step, file, actor) : Outcome.Conflict),
    };
}
