using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead writes the area team's single view.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/view")]
public sealed class WriteViewController(StepPages<Escalation, ViewForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, ViewForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<Escalation, ViewForm> StepOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "view",
        Heading = "The area team's view",
        Button = "Save the view",
        Done = "View saved",
        Fields = "_View",
        About = "Bring what is known together in one statement: what the issue is, how serious it is and what has to change. The CCG reads "
            + "it once you put it to it. Soft intelligence goes into the sources, not here.",
        Rule = GuidanceRules.R193,
        WhenClosed = "The view is complete. To change it, open it again before it is put to the CCG.",
        IsOpen = (escalation, _) => escalation.CanViewBeWritten,
        Begins = escalation => new ViewForm { ViewStatement = escalation.ViewStatement },
        Take = (escalation, form) => Task.FromResult(escalation.WriteView(form.ViewStatement, actor)),
    };
}
