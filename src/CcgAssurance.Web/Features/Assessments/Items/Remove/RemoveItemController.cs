using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Remove;

[QuarterRecord]
public sealed class RemoveItemController(ItemPageQuery query, RemoveItemHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await query.OfAsync(header, id, actor, cancellationToken) is { } page ? View("RemoveItem", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(QuarterHeader header, Guid id, RemoveItemForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.OfAsync(header, id, actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var outcome = await handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken);
        if (outcome.IsDone)
        {
            return this.Done(page.FocusAddress, $"{page.Kind.DisplayText()} removed");
        }

        return await MovedOnAsync(header, id, form.Seen, page, actor, cancellationToken);
    }

    // Nothing was typed here, so what is stored now is shown and the question is asked again.
    private async Task<IActionResult> MovedOnAsync(
        QuarterHeader header, Guid id, Tokens seen, ItemPageViewModel before, Actor actor, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var now = await query.OfAsync(header, id, actor, cancellationToken) ?? before;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("RemoveItem", now with
        {
            MovedOn = new MovedOnNotice
            {
                Reason = MovedOnNotice.ReasonFor(now.CanEdit, seen, now.Stored.Seen),
                Subject = "quarter",
                HasAnswers = false,
                KeepAddress = now.FocusAddress,
                Differences = [],
            },
        });
    }
}
