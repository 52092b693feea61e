using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The tasks of the escalations. The day of a milestone is that of its task, so the calendar needs no other.</summary>
public sealed class EscalationWorkSource(AssuranceDbContext db, OpenEscalationsQuery open) : IWorkSource
{
    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken) =>
        EscalationTasks.Doers.Contains(actor.Role)
            ? Rows(await open.RunAsync(db.Escalations.VisibleTo(db, actor), actor.Today, cancellationToken), [actor.Role], actor.Today)
            : [];

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken) =>
        Rows(await open.RunAsync(db.Escalations, today, cancellationToken), EscalationTasks.Doers, today);

    public Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CalendarEvent>>([]);

    private static IReadOnlyList<WorkRow> Rows(IReadOnlyList<EscalationWork> escalations, IReadOnlyList<Role> roles, DateOnly today) =>
    [
        .. escalations.SelectMany(escalation =>
            roles.SelectMany(role => EscalationTasks.TasksOf(escalation.Facts, role, today)).Select(escalation.RowOf)),
    ];
}
