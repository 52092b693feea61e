using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The milestones and outcomes of escalations that are past their last day.</summary>
public sealed class EscalationOverdueSource(AssuranceDbContext db, OpenEscalationsQuery open) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var escalations = await open.RunAsync(
            db.Escalations.Where(escalation => codes.Contains(escalation.CcgCode)), today, cancellationToken);
        return [.. escalations.SelectMany(escalation => Overdue(escalation, today))];
    }

    // Either lead marks a milestone, so it stands there once.
    private static IEnumerable<OverdueRow> Overdue(EscalationWork escalation, DateOnly today) =>
        from role in EscalationTasks.Doers
        from task in EscalationTasks.TasksOf(escalation.Facts, role, today)
        where task.IsOverdueOn(today)
        group task by task.Kind into tasks
        let task = tasks.First()
        select new OverdueRow
        {
            Kind = OverdueKind.Escalation,
            Ccg = escalation.Ccg,
            CcgName = escalation.CcgName,
            What = task.Words,
            Who = string.Join(" or ", tasks.Select(each => each.Doer.Name())),
            Period = Escalation.NameOf(escalation.Number),
            DueOn = task.DueOn!.Value,
            Address = EscalationLinks.Show(escalation.Number),
        };
}
