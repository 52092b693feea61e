using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Remove;

[QuarterRecord]
public sealed class RemoveItemController(ItemPageQuery query, IValidator<ButtonForm> validator, RemoveItemHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await FindAsync(header, id, actor, cancellationToken) is { } page ? View("RemoveItem", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove")]
    [Requires(Permission.WriteReportItems)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(
            () => FindAsync(header, id, actor, cancellationToken),
            (page, read) => new FormSave<RemoveItemViewModel, ButtonForm>
            {
                View = "RemoveItem",
                Form = form,
                Validator = validator,
                IsOpen = header.Stage.IsOpenForDrafting(),
                Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
                Read = read,
                PageAddress = page.Item.ListAddress,
                DoneAddress = page.Item.ListAddress,
                DoneMessage = $"{page.Item.Kind.DisplayText()} removed",
            });

    private async Task<RemoveItemViewModel?> FindAsync(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await query.OfAsync(header, id, actor, cancellationToken) is { } item ? new RemoveItemViewModel(item) : null;
}
