using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.List;

[Requires(Permission.ViewEscalations)]
public sealed class ListEscalationsController(ListEscalationsQuery query) : Controller
{
    [HttpGet("/escalations")]
    public async Task<IActionResult> Show(ListEscalationsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var isWrong = IsWrong(filter);
        var page = View("ListEscalations", await query.RunAsync(filter, isWrong, actor, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }

    [HttpGet("/escalations.csv")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Csv(ListEscalationsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.CsvAsync(EscalationTable.Title, await SheetAsync(filter, actor, cancellationToken), cancellationToken);

    [HttpGet("/escalations.xlsx")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Workbook(ListEscalationsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.XlsxAsync(EscalationTable.Title, [await SheetAsync(filter, actor, cancellationToken)], cancellationToken);

    private async Task<TableSheet> SheetAsync(ListEscalationsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        EscalationTable.Of(await query.AllAsync(filter, actor, cancellationToken), actor.Today);

    // What is wrong stands at the field.
    private bool IsWrong(ListEscalationsFilter filter)
    {
        if (filter.From?.Value > filter.To?.Value)
        {
            ModelState.AddModelError(nameof(ListEscalationsFilter.To), "Last day must be the same as or after the first day");
        }

        return !ModelState.IsValid;
    }
}
