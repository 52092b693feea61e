using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
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
        await query.OfAsync(header, id, actor, cancellationToken) is { } page ? View("RemoveItem", new RemoveItemViewModel(page)) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.OfAsync(header, id, actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return await this.SaveAsync(new FormSave<RemoveItemViewModel, ButtonForm>
        {
            View = "RemoveItem",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
            Read = async () => new RemoveItemViewModel(await query.OfAsync(header, id, actor, cancellationToken) ?? page),
            IsGone = async () => await query.OfAsync(header, id, actor, cancellationToken) is null,
            PageAddress = page.FocusAddress,
            DoneAddress = page.FocusAddress,
            DoneMessage = $"{page.Kind.DisplayText()} removed",
        });
    }
}
