using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.List;

[Requires(Permission.ViewInterventions)]
public sealed class ListInterventionsController(ListInterventionsQuery query) : Controller
{
    [HttpGet("/interventions")]
    public async Task<IActionResult> Show(ListInterventionsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var isWrong = IsWrong(filter);
        var page = View("ListInterventions", await query.RunAsync(filter, isWrong, actor, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }

    [HttpGet("/interventions.csv")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Csv(ListInterventionsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.CsvAsync(InterventionTable.Title, await SheetAsync(filter, actor, cancellationToken), cancellationToken);

    [HttpGet("/interventions.xlsx")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Workbook(ListInterventionsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.XlsxAsync(InterventionTable.Title, [await SheetAsync(filter, actor, cancellationToken)], cancellationToken);

    private async Task<TableSheet> SheetAsync(ListInterventionsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        InterventionTable.Of(await query.AllAsync(filter, actor, cancellationToken));

    // What is wrong stands at the field.
    private bool IsWrong(ListInterventionsFilter filter)
    {
        if (filter.From?.Value > filter.To?.Value)
        {
            ModelState.AddModelError(nameof(ListInterventionsFilter.To), "Last day must be the same as or after the first day");
        }

        return !ModelState.IsValid;
    }
}
