using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>The requirements of directions that are past their day.</summary>
public sealed class InterventionOverdueSource(AssuranceDbContext db, OpenInterventionsQuery open) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var interventions = await open.RunAsync(db.Interventions.Where(row => codes.Contains(row.CcgCode)), today, cancellationToken);
        return [.. interventions.SelectMany(row => Overdue(row, today))];
    }

    // Either lead marks a requirement, so it stands there once.
    private static IEnumerable<OverdueRow> Overdue(InterventionWork row, DateOnly today) =>
        from role in InterventionTasks.Doers
        from task in InterventionTasks.TasksOf(row.Facts, role, today)
        where task.IsOverdueOn(today)
        group task by task.Kind into tasks
        let task = tasks.First()
        select new OverdueRow
        {
            Kind = OverdueKind.Intervention,
            Ccg = row.Ccg,
            CcgName = row.CcgName,
            What = task.Words,
            Who = string.Join(" or ", tasks.Select(each => each.Doer.Name())),
            Period = InterventionCase.NameOf(row.Number),
            DueOn = task.DueOn!.Value,
            Address = InterventionLinks.Show(row.Number),
        };
}
