using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>
/// Says who changed a part last and when, with the way to its history, for those who may read that. A page with several parts of one record
/// asks once for all of them.
/// </summary>
public sealed class LastChanged(AssuranceDbContext db) : ViewComponent
{
    /// <summary>Shows the line for one part, or nothing where it was never changed.</summary>
    public async Task<IViewComponentResult> InvokeAsync(RecordKey record, HistoryPart part, string history, Permission reads)
    {
        ArgumentNullException.ThrowIfNull(part);
        var actor = HttpContext.Actor();
        if (actor?.May(reads) != true)
        {
            return Content("");
        }

        var key = (typeof(LastChanged), record, part.Subjects.Count == 0 ? null : part);
        var changes = HttpContext.Items.TryGetValue(key, out var known)
            ? (IReadOnlyList<LastChange>)known!
            : await NewestAsync(record, part, actor);
        HttpContext.Items[key] = changes;
        return changes.Where(change => part.Kinds.Contains(change.PartKind)).MaxBy(change => change.Id) is { } last
            ? View("/Features/Shared/_LastChanged.cshtml", new LastChangedViewModel(
                part.Name, last.UserName, last.At.DateAndTime(), QueryHelpers.AddQueryString(history, "part", part.Name)))
            : Content("");
    }

    // The newest entry of each kind of part: of those that are named, or else of the whole record.
    private async Task<IReadOnlyList<LastChange>> NewestAsync(RecordKey record, HistoryPart part, Actor actor)
    {
        var all = db.AuditEntries.AsNoTracking().HistoryOf(record, actor);
        var newest = (part.Subjects.Count == 0 ? all : all.In(part))
            .GroupBy(entry => entry.PartKind)
            .Select(kind => kind.Max(entry => entry.Id));
        return await db.AuditEntries
            .AsNoTracking()
            .Where(entry => newest.Contains(entry.Id))
            .Select(entry => new LastChange(entry.Id, entry.PartKind, entry.UserName, entry.At))
            .ToListAsync(HttpContext.RequestAborted);
    }

    private sealed record LastChange(long Id, string PartKind, string UserName, DateTimeOffset At);
}
