using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.Add;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class AddItemController(ItemPageQuery query, IValidator<ItemForm> validator, AddItemHandler handler) : Controller
{
    /// <summary>What the button posts that leads to the next new item.</summary>
    public const string Another = "another";

    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/add")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(
        QuarterHeader header, ItemPlace place, Actor actor, CancellationToken cancellationToken)
    {
        if (place.Read(header.Framework) is not var (about, what))
        {
            return BadRequest();
        }

        return await query.NewAsync(header, about, what, place, actor, cancellationToken) is { } page
            ? View("Item", page)
            : NotFound();
    }

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/add")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(
        QuarterHeader header,
        [FromQuery] ItemPlace place,
        ItemForm form,
        [FromForm(Name = "then")] string? next,
        Actor actor,
        CancellationToken cancellationToken)
    {
        if (place.Read(header.Framework) is not var (about, what))
        {
            return BadRequest();
        }

        var (list, again) = (AssessmentLinks.Items(header.Key, about), AssessmentLinks.AddItem(header.Key, about, what, place.Issue));
        return await this.SaveFoundAsync(
            () => query.NewAsync(header, about, what, place.Issue, actor, cancellationToken),
            (_, read) => new FormSave<ItemPageViewModel, ItemForm>
            {
                View = "Item",
                Form = form,
                Validator = validator,
                IsOpen = header.Stage.IsOpenForDrafting(),
                Handle = () => handler.HandleAsync(header.Id, (about, what), [form.ToAnswers()], form.Seen, actor, cancellationToken),
                Read = read,
                PageAddress = again,
                KeepAddress = list,
                DoneAddress = next == Another ? again : list,
                DoneMessage = $"{what.DisplayText()} added",
            });
    }
}
