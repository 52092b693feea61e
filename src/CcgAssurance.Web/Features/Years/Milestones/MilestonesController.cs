using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Years.Milestones;

[KeepsWorkingCopy]
public sealed class MilestonesController(
    MilestonesQuery query, IValidator<MilestonesForm> validator, MilestonesHandler handler) : Controller
{
    [HttpGet("/admin/years/{year}/milestones/{quarter}")]
    [Requires(Permission.OpenYears)]
    public async Task<IActionResult> Show(
        FinancialYear year, Quarter quarter, string? page, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(year, quarter, page, actor, cancellationToken) is { } model ? View("Milestones", model) : NotFound();

    [HttpPost("/admin/years/{year}/milestones/{quarter}")]
    [Requires(Permission.OpenYears)]
    public async Task<IActionResult> Save(
        FinancialYear year, Quarter quarter, MilestonesForm form, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(year, quarter, page: null, actor, cancellationToken) is null
            ? NotFound()
            : await this.SaveAsync(new FormSave<MilestonesViewModel, MilestonesForm>
            {
                View = "Milestones",
                Form = form,
                Validator = validator,
                IsOpen = true,
                Handle = () => handler.HandleAsync(
                    year, quarter, form.ToAnswers(), form.Seen, actor with { Reason = form.Reason }, cancellationToken),
                Read = async () => (await query.RunAsync(year, quarter, page: null, actor, cancellationToken))!,
                PageAddress = YearLinks.Milestones(year, quarter),
                DoneAddress = YearLinks.Milestones(year, quarter),
                DoneMessage = $"Milestones of {quarter.Name} {year.Name} saved",
            });
}
