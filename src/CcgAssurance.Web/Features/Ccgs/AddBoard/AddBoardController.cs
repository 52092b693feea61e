using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.AddBoard;

[CcgRecord]
public sealed class AddBoardController(AddBoardQuery query, IValidator<AddBoardForm> validator, AddBoardHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/boards/new")]
    [Requires(Permission.EditCcgs)]
    public IActionResult Show(CcgHeader header) => View("AddBoard", query.Run(header));

    [HttpPost("/ccgs/{code}/boards/new")]
    [Requires(Permission.EditCcgs)]
    public Task<IActionResult> Save(
        CcgHeader header, AddBoardForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<CcgFormPage<AddBoardForm>, AddBoardForm>
        {
            View = "AddBoard",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header.Code, form, actor, cancellationToken),
            Read = () => Task.FromResult(query.Run(header)),
            PageAddress = CcgLinks.AddBoard(header.Code),
            DoneAddress = CcgLinks.Show(header.Code),
            DoneMessage = $"{form.BoardName} added",
        });
}
