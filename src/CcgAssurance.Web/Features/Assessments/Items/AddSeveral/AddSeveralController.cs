using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.Items.Add;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.AddSeveral;

/// <summary>Adds an item for each line that is pasted, after showing them.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
public sealed class AddSeveralController(ItemPageQuery query, IValidator<SeveralForm> validator, AddItemHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/add-several")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, ItemPlace place, Actor actor, CancellationToken cancellationToken) =>
        place.Read(header.Framework) is null ? BadRequest()
        : await FindAsync(header, place, actor, cancellationToken) is { } page ? View("Several", page)
        : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/add-several")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Save(
        QuarterHeader header, [FromQuery] ItemPlace place, SeveralForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (place.Read(header.Framework) is not var (about, what))
        {
            return BadRequest();
        }

        var ruleSet = what switch
        {
            ItemKind.Issue => SeveralFormValidator.Issues,
            ItemKind.Action => SeveralFormValidator.Actions,
            ItemKind.Achievement => null,
        };
        var isOpen = header.Stage.IsOpenForDrafting();
        if (isOpen && !form.IsShown && await FindAsync(header, place, actor, cancellationToken) is { } asked &&
            this.Accepts(validator, form, ruleSet))
        {
            ModelState.Remove("Form.Shown");
            return View("Several", asked.Showing(form));
        }

        var items = form.ToAnswers(what, place.Issue);
        var list = AssessmentLinks.Items(header.Key, about);
        return await this.SaveFoundAsync(
            () => FindAsync(header, place, actor, cancellationToken),
            (page, read) => new FormSave<SeveralViewModel, SeveralForm>
            {
                View = "Several",
                Form = form,
                Validator = validator,
                RuleSet = ruleSet,
                IsOpen = isOpen,
                Handle = () => handler.HandleAsync(header.Id, (about, what), items, form.Seen, actor, cancellationToken),
                Read = read,
                PageAddress = page.Address,
                KeepAddress = list,
                DoneAddress = list,
                DoneMessage = $"{items.Count.Counted(what.DisplayText().ToLowerInvariant())} added",
            });
    }

    private async Task<SeveralViewModel?> FindAsync(
        QuarterHeader header, ItemPlace place, Actor actor, CancellationToken cancellationToken) =>
        place.Read(header.Framework) is var (about, what) &&
        await query.NewAsync(header, about, what, place.Issue, actor, cancellationToken) is { } page
            ? new SeveralViewModel(page)
            : null;
}
