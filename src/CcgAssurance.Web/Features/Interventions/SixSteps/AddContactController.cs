using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead adds an earlier informal contact to the first step.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/contacts/new")]
public sealed class AddContactController(StepPages<InterventionCase, ContactForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ContactForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ContactForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "contacts/new",
        Heading = "Add an earlier informal contact",
        Button = "Add it",
        Done = "Contact added",
        Fields = "_Contact",
        About = "Say when somebody spoke to the CCG about the concern before it was formally raised, so that it came as no surprise.",
        Rule = GuidanceRules.R207,
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        StandsAlone = true,
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.AssuranceMeeting),
        Loads = InterventionLoads.WithContacts,
        Reads = InterventionLoads.WithSteps,
        Take = (intervention, form) => Task.FromResult(intervention.AddContact(form.ToAnswers(), actor)),
    };
}
