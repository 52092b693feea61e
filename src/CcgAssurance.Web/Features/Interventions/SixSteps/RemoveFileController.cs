using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead removes a document of a step that is still written.</summary>
[InterventionRecord]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/files/{document:guid}/remove")]
public sealed class RemoveFileController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid document, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, document, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid document, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, document, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Guid document, Actor actor) => new()
    {
        Of = header,
        Slug = $"files/{document}/remove",
        Heading = "Remove this document",
        Button = "Remove",
        Done = "Document removed",
        Fields = "_Nothing",
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        Names = intervention => FileOf(intervention, document)?.Name,
        Exists = intervention => FileOf(intervention, document) is not null,
        IsOpen = (intervention, _) => intervention.CanBeWritten
            && intervention.Steps.Any(step => !step.IsComplete && step.Files.Any(row => row.Id == document)),
        Loads = InterventionLoads.WithFiles,
        Take = (intervention, _) => Task.FromResult(intervention.RemoveFile(document, actor)),
    };

    private static InterventionFile? FileOf(InterventionCase intervention, Guid id) =>
        intervention.Steps.SelectMany(step => step.Files).FirstOrDefault(row => row.Id == id);
}
