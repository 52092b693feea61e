using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>
/// What somebody has to do and waits for, of all modules: what others cannot go on without comes first, and of that what is due first.
/// </summary>
public sealed class WorkQuery(IEnumerable<IWorkSource> sources)
{
    public async Task<IReadOnlyList<WorkRow>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        var rows = new List<WorkRow>();
        foreach (var source in sources)
        {
            rows.AddRange(await source.ForAsync(actor, cancellationToken));
        }

        return
        [
            .. rows
                .OrderBy(row => row.Task.IsRoutine)
                .ThenBy(row => row.Task.DueOn ?? DateOnly.MaxValue)
                .ThenByDescending(row => row.PeriodFrom)
                .ThenBy(row => row.Task.Rank)
                .ThenBy(row => row.CcgName, StringComparer.Ordinal),
        ];
    }
}
