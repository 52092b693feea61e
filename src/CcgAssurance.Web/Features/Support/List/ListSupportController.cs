using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.List;

[Requires(Permission.ViewSupport)]
public sealed class ListSupportController(ListSupportQuery query) : Controller
{
    [HttpGet("/support")]
    public async Task<IActionResult> Show(ListSupportFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var isWrong = IsWrong(filter);
        var page = View("ListSupport", await query.RunAsync(filter, isWrong, actor, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }

    [HttpGet("/support.csv")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Csv(ListSupportFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.CsvAsync(SupportTable.Title, await SheetAsync(filter, actor, cancellationToken), cancellationToken);

    [HttpGet("/support.xlsx")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Workbook(ListSupportFilter filter, Actor actor, CancellationToken cancellationToken) =>
        IsWrong(filter)
            ? BadRequest()
            : await this.XlsxAsync(SupportTable.Title, [await SheetAsync(filter, actor, cancellationToken)], cancellationToken);

    private async Task<TableSheet> SheetAsync(ListSupportFilter filter, Actor actor, CancellationToken cancellationToken) =>
        SupportTable.Of(await query.AllAsync(filter, actor, cancellationToken), actor.Today);

    // What is wrong stands at the field.
    private bool IsWrong(ListSupportFilter filter)
    {
        if (filter.From?.Value > filter.To?.Value)
        {
            ModelState.AddModelError(nameof(ListSupportFilter.To), "Last day must be the same as or after the first day");
        }

        return !ModelState.IsValid;
    }
}
