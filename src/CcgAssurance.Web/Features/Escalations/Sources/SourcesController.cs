using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Sources;

[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/sources")]
public sealed class SourcesController(PartPages<Escalation, EscalationSource, SourceForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(EscalationHeader header, [FromRoute] Guid? id, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        EscalationHeader header, [FromRoute] Guid? id, SourceForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(EscalationHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(
        EscalationHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    internal static Part<Escalation, EscalationSource, SourceForm> PartOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Home = _ => new PartHome($"{header.Address}#sources", "the escalation"),
        Name = "source",
        IsOpen = (escalation, _) => escalation.CanViewBeWritten,
        WhenClosed = "The view is complete. To change its sources, open the view again before it is put to the CCG.",
        Rows = escalation => escalation.Sources,
        ToForm = SourceForm.Of,
        Add = (escalation, form, _) => escalation.AddSource(form.ToAnswers(), actor),
        Change = (escalation, id, form, _) => escalation.ChangeSource(id, form.ToAnswers(), actor),
        Remove = (escalation, id) => escalation.RemoveSource(id, actor),
    };
}
