using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead writes the timeline and the consequences of the actions.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/timeline")]
public sealed class TimelineController(StepPages<Escalation, TimelineForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, TimelineForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<Escalation, TimelineForm> StepOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "timeline",
        Heading = "Timeline and consequences",
        Button = "Save",
        Done = "Timeline and consequences saved",
        Fields = "_Timeline",
        About = "You can save a draft with gaps. Everything has to be there before you propose the actions.",
        Rule = GuidanceRules.R195,
        WhenClosed = "These actions are no longer a draft. To change what is agreed, begin a change of the actions.",
        IsOpen = (escalation, _) => escalation.CanBeWritten,
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithEditions,
        Begins = escalation => escalation.TermsInHand is { } terms ? TimelineForm.Of(terms) : new TimelineForm(),
        Take = (escalation, form) => Task.FromResult(escalation.WriteTerms(form.ToAnswers(), actor)),
    };
}
