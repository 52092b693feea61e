using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Measures;

[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/measures")]
public sealed class MeasuresController(PartPages<SupportPackage, SupportMeasure, MeasureForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(SupportHeader header, [FromRoute] Guid? id, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        SupportHeader header, [FromRoute] Guid? id, MeasureForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(SupportHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(SupportHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    internal static Part<SupportPackage, SupportMeasure, MeasureForm> PartOf(SupportHeader header, Actor actor) => new()
    {
        Of = header,
        Home = _ => new PartHome($"{header.Address}#measures", "the package"),
        Name = "measure",
        IsOpen = (package, _) => package.CanBeWritten,
        WhenClosed = DraftTerms.WhenClosed,
        Loads = SupportLoads.WithTermsInHand,
        Reads = packages => packages.WithList(terms => terms.Measures),
        Rows = package => DraftTerms.RowsOf(package, terms => terms.Measures),
        ToForm = MeasureForm.Of,
        Add = (package, form, _) => package.AddMeasure(form.ToAnswers(), actor),
        Change = (package, id, form, _) => package.ChangeMeasure(id, form.ToAnswers(), actor),
        Remove = (package, id) => package.Remove(id, actor),
    };
}
