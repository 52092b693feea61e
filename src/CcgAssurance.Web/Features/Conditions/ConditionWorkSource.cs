using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The tasks of the open authorisation conditions, and the days of their reviews.</summary>
public sealed class ConditionWorkSource(AssuranceDbContext db, OpenConditionsQuery open) : IWorkSource
{
    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken) =>
        ConditionTasks.Doers.Contains(actor.Role)
            ? Rows(
                await open.RunAsync(db.AuthorisationConditions.VisibleTo(db, actor), actor.Today, cancellationToken),
                [actor.Role],
                actor.Today)
            : [];

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken) =>
        Rows(await open.RunAsync(db.AuthorisationConditions, today, cancellationToken), ConditionTasks.Doers, today);

    public async Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewConditions))
        {
            return [];
        }

        var days = await db.AuthorisationConditions
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(condition => condition.DischargedOn == null)
            .SelectMany(
                condition => condition.Reviews.Where(review => review.Decision == null && review.ReviewOn >= from),
                (condition, review) => new
                {
                    condition.Number,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == condition.CcgCode).Select(ccg => ccg.NameOn(actor.Today)).Single(),
                    review.Id,
                    review.ReviewOn,
                })
            .OrderBy(day => day.ReviewOn)
            .ThenBy(day => day.Number)
            .ToListAsync(cancellationToken);
        return
        [
            .. days.Select(day => new CalendarEvent(
                CalendarEvent.NameOf(day.Id, "review"),
                day.ReviewOn,
                $"Review of authorisation condition {day.Number}: {day.CcgName}")),
        ];
    }

    private static IReadOnlyList<WorkRow> Rows(IReadOnlyList<ConditionWork> conditions, IReadOnlyList<Role> roles, DateOnly today) =>
        [.. conditions.SelectMany(condition => roles.SelectMany(role => ConditionTasks.TasksOf(condition.Facts, role,
            today)).Select(condition.RowOf))];
}
