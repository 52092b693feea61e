using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The tasks of the support packages, and the days on which both sides next talk about one.</summary>
public sealed class SupportWorkSource(AssuranceDbContext db, OpenSupportQuery open) : IWorkSource
{
    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken) =>
        SupportTasks.Doers.Contains(actor.Role)
            ? Rows(await open.RunAsync(db.SupportPackages.VisibleTo(db, actor), actor.Today, cancellationToken), [actor.Role], actor.Today)
            : [];

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken) =>
        Rows(await open.RunAsync(db.SupportPackages, today, cancellationToken), SupportTasks.Doers, today);

    public async Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.RecordSupportProgress))
        {
            return [];
        }

        var days = await db.SupportPackages
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(package => package.Stage == SupportStage.Agreed && package.NextDiscussionOn >= from)
            .OrderBy(package => package.NextDiscussionOn)
            .ThenBy(package => package.Number)
            .Select(package => new
            {
                package.Id,
                package.Number,
                package.NextDiscussionOn,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == package.CcgCode).Select(ccg => ccg.NameOn(actor.Today)).Single(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. days.Select(day => new CalendarEvent(
                CalendarEvent.NameOf(day.Id, "discussion"),
                day.NextDiscussionOn!.Value,
                $"Discussion of support package {day.Number}: {day.CcgName}")),
        ];
    }

    private static IReadOnlyList<WorkRow> Rows(IReadOnlyList<SupportWork> packages, IReadOnlyList<Role> roles, DateOnly today) =>
    [
        .. packages.SelectMany(package =>
            roles.SelectMany(role => SupportTasks.TasksOf(package.Facts, role, today)).Select(package.RowOf)),
    ];
}
