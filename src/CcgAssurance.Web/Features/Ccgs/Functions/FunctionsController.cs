using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Functions;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.EditCcgs)]
[Route("/ccgs/{code}/functions")]
public sealed class FunctionsController(PartPages<Ccg, CcgDelegatedFunction, FunctionForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(CcgHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        CcgHeader header, [FromRoute] Guid? id, FunctionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<Ccg, CcgDelegatedFunction, FunctionForm> PartOf(CcgHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(CcgLinks.Show(header.Code), header.Name),
        Name = DelegatedFunction.PrimaryCareCoCommissioning.DisplayText().ToLowerInvariant(),
        AddHeading = "Add primary care co-commissioning",
        ChangeHeading = row => $"Change {row.Function.DisplayText().ToLowerInvariant()}",
        Rows = ccg => ccg.DelegatedFunctions,
        IsOne = row => !row.Function.IsHeldFromOpening(),
        ToForm = FunctionForm.Of,
        Add = (ccg, form, _) => ccg.Delegate(DelegatedFunction.PrimaryCareCoCommissioning, form.From.OrStandIn()),
        Change = (ccg, id, form, _) => ccg.CorrectFunction(id, form.From.OrStandIn(), form.Until?.Value),
    };
}
