using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.OfficeHolders;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.EditCcgs)]
[Route("/ccgs/{code}/people")]
public sealed class OfficeHoldersController(PartPages<Ccg, CcgOfficeHolder, OfficeHolderForm> pages) : Controller
{
    [HttpGet("{office}/new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(CcgHeader header, string? office, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, OfficeOf(office)), id, cancellationToken);

    [HttpPost("{office}/new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        CcgHeader header, [FromRoute] string? office, [FromRoute] Guid? id, OfficeHolderForm form,
        Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, OfficeOf(office)), id, form, actor, cancellationToken);

    // The filter of the group has found no page where there is no such office.
    private static Office? OfficeOf(string? slug) => slug is null ? null : OfficeText.Find(slug);

    internal static Part<Ccg, CcgOfficeHolder, OfficeHolderForm> PartOf(CcgHeader header, Office? office) => new()
    {
        Of = header,
        Home = _ => new PartHome(CcgLinks.Show(header.Code), header.Name),
        Name = office?.DisplayText().ToLowerInvariant() ?? "office holder",
        AddHeading = $"New {office?.DisplayText().ToLowerInvariant()}",
        ChangeHeading = row => $"Change {row.Office.DisplayText().ToLowerInvariant()} {row.Name}",
        Saved = form => office is { } held ? $"{held.DisplayText()} {form.Name}" : form.Name!,
        AddedWord = "saved",
        Rows = ccg => ccg.OfficeHolders,
        Follows = ccg => office is { } held ? ccg.LastHolder(held) : null,
        ToForm = OfficeHolderForm.Of,
        Add = (ccg, form, _) => ccg.Appoint(office!.Value, form.Name.OrStandIn(), form.From.OrStandIn()),
        Change = (ccg, id, form, _) => ccg.CorrectHolder(id, form.Name.OrStandIn(), form.From.OrStandIn(), form.Until?.Value),
    };
}
