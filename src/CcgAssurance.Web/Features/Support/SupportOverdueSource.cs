using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The outcomes, discussions and figures of support packages that are past their last day.</summary>
public sealed class SupportOverdueSource(AssuranceDbContext db, OpenSupportQuery open) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var packages = await open.RunAsync(
            db.SupportPackages.Where(package => codes.Contains(package.CcgCode)), today, cancellationToken);
        return [.. packages.SelectMany(package => Overdue(package, today))];
    }

    // Either lead enters a figure, so it stands there once.
    private static IEnumerable<OverdueRow> Overdue(SupportWork package, DateOnly today) =>
        from role in SupportTasks.Doers
        from task in SupportTasks.TasksOf(package.Facts, role, today)
        where task.IsOverdueOn(today)
        group task by task.Kind into tasks
        let task = tasks.First()
        select new OverdueRow
        {
            Kind = OverdueKind.Support,
            Ccg = package.Ccg,
            CcgName = package.CcgName,
            What = task.Words,
            Who = string.Join(" or ", tasks.Select(each => each.Doer.Name())),
            Period = SupportPackage.NameOf(package.Number),
            DueOn = task.DueOn!.Value,
            Address = SupportLinks.Show(package.Key),
        };
}
