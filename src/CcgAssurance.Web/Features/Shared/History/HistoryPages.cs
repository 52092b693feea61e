using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>Answers with the page of a history, for every kind of record alike.</summary>
public static class HistoryPages
{
    public static async Task<IActionResult> ShowHistoryAsync(
        this Controller controller,
        HistoryQuery query,
        HistoryPlace place,
        HistoryFilter filter,
        Actor actor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(query);
        if (filter.From?.Value > filter.To?.Value)
        {
            controller.ModelState.AddModelError(nameof(HistoryFilter.To), "Last day must be the same as or after the first day");
        }

        var isWrong = !controller.ModelState.IsValid;
        var page = controller.View("History", new HistoryViewModel
        {
            Place = place,
            Filter = filter,
            IsWrong = isWrong,
            History = await query.RunAsync(
                place.Record, place.Without, isWrong ? new HistoryFilter() : filter, actor, cancellationToken),
        });
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }
}
