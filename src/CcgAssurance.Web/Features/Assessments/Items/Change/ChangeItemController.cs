using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Change;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class ChangeItemController(ItemPageQuery query, IValidator<ItemForm> validator, ChangeItemHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/{id:guid}")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await query.OfAsync(header, id, actor, cancellationToken) is { } page ? View("Item", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}")]
    [Requires(Permission.WriteReportItems)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, ItemForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(
            () => query.OfAsync(header, id, actor, cancellationToken),
            (page, read) => new FormSave<ItemPageViewModel, ItemForm>
            {
                View = "Item",
                Form = form,
                Validator = validator,
                IsOpen = header.Stage.IsOpenForDrafting(),
                Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
                Read = read,
                PageAddress = page.Address,
                DoneAddress = page.ListAddress,
                DoneMessage = $"{page.Kind.DisplayText()} changed",
            });
}
