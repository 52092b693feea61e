using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Web.Features.Shared.Work;

/// <summary>Reads what is waiting for a person and what the person is waiting for, in all the quarters of the person's scope.</summary>
public sealed class WorkQuery(AssuranceDbContext db, WorkFactsQuery facts)
{
    /// <summary>All of it: what is overdue first, then by day, and at the end what has none, the newest quarter first.</summary>
    public async Task<IReadOnlyList<WorkRow>> RunAsync(Actor actor, CancellationToken cancellationToken)
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
