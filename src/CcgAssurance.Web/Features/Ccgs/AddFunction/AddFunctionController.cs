using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.AddFunction;

[CcgRecord]
public sealed class AddFunctionController(AddFunctionQuery query, IValidator<AddFunctionForm> validator, AddFunctionHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/functions/new")]
    [Requires(Permission.EditCcgs)]
    public IActionResult Show(CcgHeader header) => View("AddFunction", query.Run(header));

    [HttpPost("/ccgs/{code}/functions/new")]
    [Requires(Permission.EditCcgs)]
    public Task<IActionResult> Save(
        CcgHeader header, AddFunctionForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<CcgFormPage<AddFunctionForm>, AddFunctionForm>
        {
            View = "AddFunction",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header.Code, form, actor, cancellationToken),
            Read = () => Task.FromResult(query.Run(header)),
            PageAddress = CcgLinks.AddFunction(header.Code),
            DoneAddress = CcgLinks.Show(header.Code),
            DoneMessage = "Primary care co-commissioning added",
        });
}
