using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead removes an earlier contact that was added by mistake.</summary>
[InterventionRecord]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/contacts/{contact:guid}/remove")]
public sealed class RemoveContactController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid contact, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, contact, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid contact, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, contact, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Guid contact, Actor actor) => new()
    {
        Of = header,
        Slug = $"contacts/{contact}/remove",
        Heading = "Remove this contact",
        Button = "Remove",
        Done = "Contact removed",
        Fields = "_Nothing",
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        Names = intervention => Contact(intervention, contact)?.HistoryName,
        Exists = intervention => Contact(intervention, contact) is not null,
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.AssuranceMeeting),
        Loads = InterventionLoads.WithContacts,
        Take = (intervention, _) => Task.FromResult(intervention.RemoveContact(contact, actor)),
    };

    private static InformalContact? Contact(InterventionCase intervention, Guid id) =>
        intervention.Contacts.FirstOrDefault(row => row.Id == id);
}
