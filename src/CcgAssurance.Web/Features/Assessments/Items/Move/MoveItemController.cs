using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Move;

[QuarterRecord]
public sealed class MoveItemController(ItemPageQuery query, IValidator<ButtonForm> validator, MoveItemHandler handler) : Controller
{
    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/move")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(
        QuarterHeader header, Guid id, [FromForm(Name = "move")] ItemMove? move, ButtonForm form,
        Actor actor, CancellationToken cancellationToken)
    {
        if (await query.OfAsync(header, id, actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (move is not { } way || !Enum.IsDefined(way))
        {
            return BadRequest();
        }

        return await this.SaveAsync(new FormSave<MoveItemViewModel, ButtonForm>
        {
            View = "MoveItem",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, way, form.Seen, actor, cancellationToken),
            Read = async () => new MoveItemViewModel(await query.OfAsync(header, id, actor, cancellationToken) ?? page, way),
            IsGone = async () => await query.OfAsync(header, id, actor, cancellationToken) is null,
            PageAddress = page.ListAddress,
            DoneAddress = AssessmentLinks.ItemInList(header.Key, page.Focus, id),
            DoneMessage = $"{page.Kind.DisplayText()} moved {way.ToString().ToLowerInvariant()}",
        });
    }
}
