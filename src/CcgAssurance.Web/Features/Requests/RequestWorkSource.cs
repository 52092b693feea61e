using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>
/// The tasks of the requests for information. The last day of a reply is that of its task, so the calendar needs no other.
/// </summary>
public sealed class RequestWorkSource(AssuranceDbContext db, OpenRequestsQuery open) : IWorkSource
{
    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken) =>
        RequestTasks.Doers.Contains(actor.Role)
            ? Rows(
                await open.RunAsync(db.InformationRequests.VisibleTo(db, actor), actor.Today, cancellationToken), [actor.Role], actor.Today)
            : [];

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken) =>
        Rows(await open.RunAsync(db.InformationRequests, today, cancellationToken), RequestTasks.Doers, today);

    public Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CalendarEvent>>([]);

    private static IReadOnlyList<WorkRow> Rows(IReadOnlyList<RequestWork> requests, IReadOnlyList<Role> roles, DateOnly today) =>
    [
        .. requests.SelectMany(request =>
            roles.SelectMany(role => RequestTasks.TasksOf(request.Facts, role, today)).Select(request.RowOf)),
    ];
}
