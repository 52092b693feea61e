using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Grids.Overdue;

/// <summary>Reads everything that is overdue in an area team, what has waited longest first.</summary>
public sealed class OverdueQuery(AssuranceDbContext db, IEnumerable<IOverdueSource> sources)
{
    private const int PageSize = 50;

    public async Task<OverdueViewModel> RunAsync(
        GridPlace place, OverdueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var ccgs = place.In(db, actor);
        var all = new List<OverdueRow>();
        foreach (var source in sources)
        {
            all.AddRange(await source.InAsync(ccgs, actor.Today, cancellationToken));
        }

        IReadOnlyList<OverdueRow> asked =
        [
            .. all
                .Where(row => filter.AskedKind is not { } kind || row.Kind == kind)
                .Where(row => filter.AskedCcg is not { } ccg || row.Ccg == ccg)
                .OrderBy(row => row.DueOn)
                .ThenBy(row => row.Kind)
                .ThenBy(row => row.CcgName, StringComparer.Ordinal)
                .ThenBy(row => row.What, StringComparer.Ordinal),
        ];
        var paging = Paging.Of(filter.Page, asked.Count, PageSize);
        return new OverdueViewModel
        {
            Place = place,
            Filter = filter,
            Today = actor.Today,
            All = all,
            Asked = asked,
            Rows = [.. asked.Skip(paging.Skip).Take(PageSize)],
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }
}
