using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.ChangeFunction;

[CcgRecord]
public sealed class ChangeFunctionController(ChangeFunctionQuery query, IValidator<ChangeFunctionForm> validator, ChangeFunctionHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/functions/{id:guid}")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } model ? View("ChangeFunction", model) : NotFound();

    [HttpPost("/ccgs/{code}/functions/{id:guid}")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Save(
        CcgHeader header, Guid id, ChangeFunctionForm form, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is null
            ? NotFound()
            : await this.SaveAsync(new FormSave<CcgFormPage<ChangeFunctionForm>, ChangeFunctionForm>
            {
                View = "ChangeFunction",
                Form = form,
                Validator = validator,
                IsOpen = true,
                Handle = () => handler.HandleAsync(header.Code, id, form, actor, cancellationToken),
                Read = async () => (await query.RunAsync(header, id, cancellationToken))!,
                PageAddress = CcgLinks.ChangeFunction(header.Code, id),
                DoneAddress = CcgLinks.Show(header.Code),
                DoneMessage = "Delegated function saved",
            });
}
