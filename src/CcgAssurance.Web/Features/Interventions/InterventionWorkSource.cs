using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>
/// The tasks of the cases for intervention. The day of a requirement is that of its task, so the calendar needs no other.
/// </summary>
public sealed class InterventionWorkSource(AssuranceDbContext db, OpenInterventionsQuery open) : IWorkSource
{
    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!InterventionTasks.Doers.Contains(actor.Role))
        {
            return [];
        }

        var rows = await open.RunAsync(db.Interventions.VisibleTo(db, actor), actor.Today, cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var own = await db.Interventions.OwnTo(db, actor).Select(row => row.Id).ToListAsync(cancellationToken);
        var ccgs = actor.Role == Role.CcgLead ? await db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code).ToListAsync(cancellationToken) : [];
        return
        [
            .. rows.SelectMany(row => (actor.Role == Role.CcgLead ? Directed(row, ccgs, actor.Today)
                    : own.Contains(row.Id) ? InterventionTasks.TasksOf(row.Facts, actor.Role, actor.Today)
                    : [])
                .Concat(InterventionTasks.TasksOfReviewer(row.Facts, actor.UserId, actor.Role))
                .Select(row.RowOf)),
        ];
    }

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await open.RunAsync(db.Interventions, today, cancellationToken);
        return
        [
            .. rows.SelectMany(row =>
                InterventionTasks.Doers.SelectMany(role => InterventionTasks.TasksOf(row.Facts, role, today)).Select(row.RowOf)),
        ];
    }

    public Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CalendarEvent>>([]);

    private static IEnumerable<WorkTask> Directed(InterventionWork row, List<OrganisationCode> ccgs, DateOnly today) => row.Facts
        .Requirements.Select(requirement => requirement.Ccg)
        .Distinct()
        .Where(ccgs.Contains)
        .SelectMany(ccg => InterventionTasks.TasksOfCcg(row.Facts, ccg, today));
}
