using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Home;

public sealed class WorkQueueQuery(WorkQuery work, LedCcgsQuery led, CcgFateQuery fates)
{
    private const int PageSize = 40;

    public async Task<WorkQueueViewModel> RunAsync(WorkQueueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var all = await work.RunAsync(actor, cancellationToken);
        var leads = await led.RunAsync(actor, cancellationToken);

        // What nobody leads by name is everybody's.
        var own = all.Where(row => !leads.TryGetValue(row.Ccg, out var lead) || lead == actor.UserId).ToList();
        var chosen = leads.Count == 0 ? null : WorkScopeText.Parse(filter.Ccgs);
        var scope = chosen ?? (leads.Values.Contains(actor.UserId) ? WorkScope.Own : WorkScope.AreaTeam);
        var rows = scope == WorkScope.Own ? own : all;
        var mine = Listed("What you have to do", [.. rows.Where(row => row.Task.IsMine)], filter.Page, actor.Today);
        var waiting = Listed("What you are waiting for", [.. rows.Where(row => !row.Task.IsMine)], filter.Waiting, actor.Today);
        return new WorkQueueViewModel
        {
            Today = actor.Today,
            Scopes = leads.Count == 0 ? [] :
            [
                new ScopeLink(WorkScope.Own, own.Count(row => row.Task.IsMine), scope == WorkScope.Own),
                new ScopeLink(WorkScope.AreaTeam, all.Count(row => row.Task.IsMine), scope == WorkScope.AreaTeam),
            ],
            Mine = mine with { Link = page => HomeLinks.WorkQueue(page, waiting.Page, chosen) },
            Waiting = waiting with { Link = page => HomeLinks.WorkQueue(mine.Page, page, chosen) },
            Closed = all.Count == 0 && actor.Role.Level() == OrganisationLevel.Ccg ? await ClosedAsync(actor, cancellationToken) : null,
            TakesPart = WorkRoles.TakesPart(actor.Role),
            Decides = actor.May(Permission.DecideAsCommittee) ? "An intervention appears here when it is submitted to the committee."
                : actor.May(Permission.SignDirections)
                    ? "Directions, changes to them and their lifting appear here when they wait for your signature."
                : null,
            HasCalendar = actor.May(Permission.ListCcgs),
        };
    }

    // Somebody whose group has closed sees nothing any more, and is told why.
    private async Task<CcgFate?> ClosedAsync(Actor actor, CancellationToken cancellationToken) =>
        await fates.OfAsync(actor.Organisation, actor.Today, cancellationToken) is { IsClosed: true } fate ? fate : null;

    private static WorkList Listed(string caption, IReadOnlyList<WorkRow> rows, string? asked, DateOnly today)
    {
        var paging = Paging.Of(asked, rows.Count, PageSize);
        return new WorkList(
            caption,
            [
                .. rows.Skip(paging.Skip).Take(PageSize)
                    .GroupBy(row => (row.Task, row.Period, Part: row.Detail is null ? null : (Guid?)row.Key))
                    .Select(group => new WorkGroup([.. group])),
            ],
            rows.Count,
            rows.Count(row => row.Task.IsOverdueOn(today)),
            paging.Page,
            paging.Pages);
    }
}
