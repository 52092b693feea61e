using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Home;

/// <summary>Reads what is waiting for a person and what the person is waiting for, in all the quarters of the person's scope.</summary>
public sealed class WorkQueueQuery(AssuranceDbContext db, WorkFactsQuery facts)
{
    private const int PageSize = 40;

    public async Task<WorkQueueViewModel> RunAsync(WorkQueueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(actor, cancellationToken);
        var mine = Listed("What you have to do", [.. rows.Where(row => row.Task.IsMine)], filter.Page, actor.Today);
        var waiting = Listed("What you are waiting for", [.. rows.Where(row => !row.Task.IsMine)], filter.Waiting, actor.Today);
        return new WorkQueueViewModel
        {
            Today = actor.Today,
            Mine = mine with { Link = page => HomeLinks.WorkQueue(page, waiting.Page) },
            Waiting = waiting with { Link = page => HomeLinks.WorkQueue(mine.Page, page) },
            TakesPart = WorkQueueRules.TakesPart(actor.Role),
        };
    }

    /// <summary>All of it: what is overdue first, then by day, and at the end what has none, the newest quarter first.</summary>
    public async Task<IReadOnlyList<WorkRow>> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var rows = await QuartersAsync(actor, cancellationToken);
        if (actor.Role == Role.CcgLead)
        {
            rows.AddRange(await ActionsAsync(actor, cancellationToken));
        }

        return
        [
            .. rows
                .OrderBy(row => row.Task.DueOn ?? DateOnly.MaxValue)
                .ThenByDescending(row => row.Quarter.Quarter.StartIn(row.Quarter.Year))
                .ThenBy(row => row.Task.Kind)
                .ThenBy(row => row.CcgName, StringComparer.Ordinal),
        ];
    }

    private static WorkList Listed(string caption, IReadOnlyList<WorkRow> rows, string? asked, DateOnly today)
    {
        var paging = Paging.Of(asked, rows.Count, PageSize);
        return new WorkList(
            caption,
            [.. rows.Skip(paging.Skip).Take(PageSize).GroupBy(row => (row.Task, row.Quarter.Year, row.Quarter.Quarter, row.Action)).Select(group => new WorkGroup([.. group]))],
            rows.Count,
            rows.Count(row => row.Task.IsOverdueOn(today)),
            paging.Page,
            paging.Pages);
    }

    private async Task<List<WorkRow>> QuartersAsync(Actor actor, CancellationToken cancellationToken)
    {
        var stages = WorkQueueRules.StagesFor(actor.Role);
        var newFrom = actor.At.AddDays(-WorkQueueRules.NewForDays - 1);
        var quarters = await facts.QuartersAsync(
            db.QuarterlyAssessments
                .VisibleTo(db, actor)
                .Where(assessment => stages.Contains(assessment.Stage))
                .Where(assessment => assessment.Stage != AssessmentStage.Published || assessment.Releases.Any(decision => decision.DecidedAt >= newFrom)),
            cancellationToken);
        return [.. quarters.SelectMany(quarter => WorkQueueRules.TasksOf(quarter.Facts, actor.Role, actor.Today).Select(quarter.RowOf))];
    }

    private async Task<IEnumerable<WorkRow>> ActionsAsync(Actor actor, CancellationToken cancellationToken)
    {
        var own = actor.Organisation;
        var actions = await facts.ActionsAsync(db.Ccgs.Where(ccg => ccg.Code == own), cancellationToken);
        return actions
            .Select(action => (Action: action, Task: WorkQueueRules.TaskOfAction(action.DueOn, actor.Role, actor.Today)))
            .Where(row => row.Task is not null)
            .Select(row => row.Action.RowOf(row.Task!));
    }
}
