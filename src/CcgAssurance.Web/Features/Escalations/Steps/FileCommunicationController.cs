using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>Either side files what was said and sent about an escalation. Nothing of it is changed or removed.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.FileCommunications)]
[Route("/escalations/{escalation}/communications/new")]
public sealed class FileCommunicationController(StepPages<Escalation, CommunicationForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(EscalationHeader header, CommunicationForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<Escalation, CommunicationForm> StepOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "communications/new",
        Heading = "File a letter, email, call or note of a meeting",
        Button = "File it",
        Done = "Filed with the escalation",
        Fields = "_Communication",
        WhenClosed = "You can file letters, emails, calls and notes of meetings once the view is put to the CCG.",
        StandsAlone = true,
        IsOpen = (escalation, _) => escalation.IsShared,
        Loads = EscalationLoads.WithCommunications,
        Take = (escalation, form) => Task.FromResult(escalation.AddCommunication(form.ToAnswers(), actor)),
    };
}
