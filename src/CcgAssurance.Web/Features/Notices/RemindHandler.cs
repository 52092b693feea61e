using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Shared.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>Reminds everybody of what the work queue says is due soon or overdue, once of each.</summary>
public sealed class RemindHandler(AssuranceDbContext db, WorkFactsQuery facts, NoticeBoard board)
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(WorkQueueRules.TakesPart)];
    private static readonly AssessmentStage[] Stages = [.. Roles.SelectMany(WorkQueueRules.StagesFor).Distinct()];

    /// <returns>How many reminders are new.</returns>
    public async Task<int> HandleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = UkTime.DateOf(now);
        var people = await PeopleAsync(cancellationToken);
        var teams = await TeamsAsync(today, cancellationToken);
        var quarters = await facts.QuartersAsync(db.QuarterlyAssessments.Where(assessment => Stages.Contains(assessment.Stage)), cancellationToken);
        var actions = await facts.ActionsAsync(db.Ccgs, cancellationToken);
        var tasks = quarters
            .SelectMany(quarter => Roles.SelectMany(role => WorkQueueRules.TasksOf(quarter.Facts, role, today))
                .Select(task => (quarter.Id, quarter.Key, Record: quarter.Id.Value, Version: quarter.Facts.LastVersion, Task: task)))
            .Concat(actions.SelectMany(action => Roles
                .Select(role => WorkQueueRules.TaskOfAction(action.DueOn, role, today))
                .OfType<WorkTask>()
                .Select(task => (action.Id, action.Key, Record: action.ActionId, Version: 0, Task: task))));
        var reminders =
            from row in tasks
            let kind = NoticeRules.ReminderOf(row.Task, today)
            where kind is not null
            let side = row.Task.Doer.Level() == OrganisationLevel.Ccg ? row.Key.Ccg : teams.GetValueOrDefault(row.Key.Ccg)
            from person in people[(row.Task.Doer, side)]
            select Notice.OfTask(person, kind.Value, row.Id, row.Task, new TaskOccasion(row.Record, row.Version), now);
        return await board.RemindAsync([.. reminders], now, cancellationToken);
    }

    private async Task<ILookup<(Role Role, OrganisationCode Organisation), Recipient>> PeopleAsync(CancellationToken cancellationToken)
    {
        var people = await db.Users
            .AsNoTracking()
            .Where(user => Roles.Contains(user.Role))
            .Select(user => new Recipient(new UserId(user.Id), user.Role, user.Organisation))
            .ToListAsync(cancellationToken);
        return people.ToLookup(person => (person.Role, person.Organisation));
    }

    private async Task<Dictionary<OrganisationCode, OrganisationCode>> TeamsAsync(DateOnly today, CancellationToken cancellationToken) => await db.Ccgs
        .AsNoTracking()
        .SelectMany(ccg => ccg.AreaTeams)
        .ValidOn(today)
        .ToDictionaryAsync(row => row.CcgCode, row => row.AreaTeamCode, cancellationToken);
}
