using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.ChangeHolder;

[CcgRecord]
public sealed class ChangeHolderController(ChangeHolderQuery query, IValidator<ChangeHolderForm> validator, ChangeHolderHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/people/{id:guid}")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } model ? View("ChangeHolder", model) : NotFound();

    [HttpPost("/ccgs/{code}/people/{id:guid}")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Save(
        CcgHeader header, Guid id, ChangeHolderForm form, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is null
            ? NotFound()
            : await this.SaveAsync(new FormSave<CcgFormPage<ChangeHolderForm>, ChangeHolderForm>
            {
                View = "ChangeHolder",
                Form = form,
                Validator = validator,
                IsOpen = true,
                Handle = () => handler.HandleAsync(header.Code, id, form, actor, cancellationToken),
                Read = async () => (await query.RunAsync(header, id, cancellationToken))!,
                PageAddress = CcgLinks.ChangeHolder(header.Code, id),
                DoneAddress = CcgLinks.Show(header.Code),
                DoneMessage = $"{form.Name} saved",
            });
}
