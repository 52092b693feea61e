using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The reviews of authorisation conditions whose day is over, and the decisions on them.</summary>
public sealed class ConditionOverdueSource(AssuranceDbContext db, OpenConditionsQuery open) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var conditions = await open.RunAsync(
            db.AuthorisationConditions.Where(condition => codes.Contains(condition.CcgCode)), today, cancellationToken);
        var rows =
            from condition in conditions
            from role in ConditionTasks.Doers
            from task in ConditionTasks.TasksOf(condition.Facts, role, today)
            where task.IsOverdueOn(today)
            let row = condition.RowOf(task)
            select new OverdueRow
            {
                Kind = OverdueKind.Review,
                Ccg = row.Ccg,
                CcgName = row.CcgName,
                What = task.Words,
                Who = task.Doer.Name(),
                Period = row.Period,
                DueOn = task.DueOn!.Value,
                Address = row.Address,
            };
        return [.. rows];
    }
}
