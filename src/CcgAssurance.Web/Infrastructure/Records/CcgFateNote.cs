using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Says on a page of one group what it was called and what became of it, or nothing where there is nothing to say.</summary>
public sealed class CcgFateNote(CcgFateQuery fates, TimeProvider clock) : ViewComponent
{
    /// <summary>Shows the line.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="changed">Whether there is anything to say, so that nothing is asked otherwise.</param>
    /// <param name="on">The day by whose name the page calls it; today's where none is given.</param>
    public async Task<IViewComponentResult> InvokeAsync(OrganisationCode ccg, bool changed, DateOnly? on = null)
    {
        if (!changed)
        {
            return Content("");
        }

        var today = UkTime.DateOf(clock.GetUtcNow());
        var fate = await fates.OfAsync(ccg, today, HttpContext.RequestAborted);
        return fate.NoteOn(on ?? today) is { } note ? View("/Features/Shared/_CcgFate.cshtml", note) : Content("");
    }
}
