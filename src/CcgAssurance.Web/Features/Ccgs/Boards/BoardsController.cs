using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Boards;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.EditCcgs)]
[Route("/ccgs/{code}/boards")]
public sealed class BoardsController(PartPages<Ccg, CcgBoard, BoardForm> pages, BoardNameQuery boards) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(CcgHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, boards), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        CcgHeader header, [FromRoute] Guid? id, BoardForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, boards), id, form, actor, cancellationToken);

    internal static Part<Ccg, CcgBoard, BoardForm> PartOf(CcgHeader header, BoardNameQuery boards) => new()
    {
        Of = header,
        Home = _ => new PartHome(CcgLinks.Show(header.Code), header.Name),
        Name = "health and wellbeing board",
        ChangeHeading = row => $"Change {row.BoardName}",
        Saved = form => form.BoardName!,
        Rows = ccg => ccg.Boards,
        ToForm = BoardForm.Of,
        Resolve = async (form, cancellationToken) =>
            form with { BoardName = await boards.FindOrAddAsync(form.BoardName.OrStandIn(), cancellationToken) },
        Add = (ccg, form, _) => ccg.WorkWith(form.BoardName.OrStandIn(), form.From.OrStandIn()),
        Change = (ccg, id, form, _) => ccg.CorrectBoard(id, form.BoardName.OrStandIn(), form.From.OrStandIn(), form.Until?.Value),
    };
}
