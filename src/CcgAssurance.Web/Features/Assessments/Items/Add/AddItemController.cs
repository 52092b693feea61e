using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
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
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/add")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(
        QuarterHeader header, string? focus, string? kind, Actor actor, CancellationToken cancellationToken) =>
        Read(header.Framework, focus, kind) is var (about, what)
            ? View("Item", await query.NewAsync(header, about, what, actor, cancellationToken))
            : BadRequest();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/add")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(
        QuarterHeader header, [FromQuery] string? focus, [FromQuery] string? kind, ItemForm form,
        Actor actor, CancellationToken cancellationToken)
    {
        if (Read(header.Framework, focus, kind) is not var (about, what))
        {
            return BadRequest();
        }

        return await this.SaveAsync(new FormSave<ItemPageViewModel, ItemForm>
        {
            View = "Item",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, (about, what), form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = () => query.NewAsync(header, about, what, actor, cancellationToken),
            PageAddress = AssessmentLinks.AddItem(header.Key, about, what),
            KeepAddress = AssessmentLinks.On(header.Key, about),
            DoneAddress = AssessmentLinks.On(header.Key, about),
            DoneMessage = $"{what.DisplayText()} added",
        });
    }

    // An address without a focus and a kind of this framework is nobody's link.
    private static (Focus Focus, ItemKind Kind)? Read(FrameworkVersion framework, string? focus, string? kind) =>
        Focus.TryParse(focus, CultureInfo.InvariantCulture, out var about) && Focus.AllOf(framework).Contains(about) &&
        Enum.TryParse<ItemKind>(kind, ignoreCase: true, out var what) && Enum.IsDefined(what)
            ? (about, what)
            : null;
}
