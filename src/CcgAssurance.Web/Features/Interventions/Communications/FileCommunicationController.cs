using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Communications;

/// <summary>Either side files what was said and sent about a case. Nothing of it is changed or removed.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.FileCommunications)]
[Route("/interventions/{intervention}/communications/new")]
public sealed class FileCommunicationController(StepPages<InterventionCase, CommunicationForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(InterventionHeader header, CommunicationForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, CommunicationForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "communications/new",
        Heading = "File a letter, email, call or note of a meeting",
        Button = "File it",
        Done = "Filed with the intervention",
        Fields = "_Communication",
        WhenClosed = "You can file letters, emails, calls and notes of meetings once the intervention is proposed.",
        StandsAlone = true,
        IsOpen = (intervention, _) => intervention.IsShared || actor.Side() == AssuranceSide.NhsEngland,
        Loads = InterventionLoads.WithCommunications,
        Reads = interventions => interventions,
        Take = (intervention, form) => Task.FromResult(intervention.AddCommunication(form.ToAnswers(), actor)),
    };
}
