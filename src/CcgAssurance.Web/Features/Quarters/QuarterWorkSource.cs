using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>The tasks of the quarters, the open actions of their reports, the conversations and the milestones.</summary>
public sealed class QuarterWorkSource(AssuranceDbContext db, QuarterTaskQuery tasks) : IWorkSource
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(WorkRoles.TakesPart)];
    private static readonly AssessmentStage[] Stages = [.. Roles.SelectMany(QuarterTasks.StagesFor).Distinct()];

    public async Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ListCcgs))
        {
            return [];
        }

        AssessmentStage[] open = [.. QuarterTasks.StagesFor(actor.Role).Where(stage => stage != AssessmentStage.Published)];
        var readsWhatIsNew = QuarterTasks.StagesFor(actor.Role).Contains(AssessmentStage.Published);
        var newFrom = actor.At.AddDays(-WorkRoles.NewForDays - 1);
        var requests = RequestsFor(actor);
        var quarters = await tasks.QuartersAsync(
            db.QuarterlyAssessments
                .VisibleTo(db, actor)
                .Where(assessment => open.Contains(assessment.Stage)
                    || (readsWhatIsNew && assessment.Stage == AssessmentStage.Published && assessment.PublishedAt >= newFrom)
                    || requests.Contains(assessment.Id)),
            cancellationToken);
        var rows = quarters.SelectMany(quarter => (IEnumerable<WorkRow>)
        [
            .. QuarterTasks.TasksOf(quarter.Facts, actor.Role, actor.Today).Select(quarter.RowOf),
            .. Rows(quarter, actor.Role, actor.UserId),
        ]);
        if (actor.Role != Role.CcgLead)
        {
            return [.. rows];
        }

        var actions = await tasks.ActionsAsync(db.Ccgs.AnsweredBy(actor.Organisation, actor.Today), cancellationToken);
        return [.. rows, .. actions.SelectMany(action => Rows(action, actor.Role, actor.Today))];
    }

    public async Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var quarters = await tasks.QuartersAsync(
            db.QuarterlyAssessments.Where(assessment => Stages.Contains(assessment.Stage)
                || db.CorrectionRequests.Any(request =>
                    request.AssessmentId == assessment.Id && request.Status == CorrectionRequestStatus.Open)),
            cancellationToken);
        var actions = await tasks.ActionsAsync(db.Ccgs, cancellationToken);
        return
        [
            .. quarters.SelectMany(quarter => Roles
                .SelectMany(role => QuarterTasks.TasksOf(quarter.Facts, role, today))
                .Where(task => task.IsMine)
                .Select(quarter.RowOf)),
            .. quarters.SelectMany(quarter => Roles.SelectMany(role => Rows(quarter, role, null))),
            .. actions.SelectMany(action => Roles.SelectMany(role => Rows(action, role, today))),
        ];
    }

    public async Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken) =>
        [.. await ConversationsAsync(actor, from, cancellationToken), .. await MilestonesAsync(from, cancellationToken)];

    // The director answers them all, and whoever asked waits for the answer.
    private IQueryable<AssessmentId> RequestsFor(Actor actor)
    {
        var (answers, self) = (actor.May(Permission.MakeReportsFinal), actor.UserId);
        return db.CorrectionRequests
            .Where(request => request.Status == CorrectionRequestStatus.Open && (answers || request.AskedById == self))
            .Select(request => request.AssessmentId);
    }

    private static IEnumerable<WorkRow> Rows(QuarterWork quarter, Role role, UserId? person) => quarter.Requests.SelectMany(request =>
        QuarterTasks.TaskOfRequest(request.DueOn, role, request.AskedById == person) is { } task
            ? [quarter.RowOf(request, task)]
            : Array.Empty<WorkRow>());

    private static IEnumerable<WorkRow> Rows(ActionWork action, Role role, DateOnly today) =>
        QuarterTasks.TaskOfAction(action.DueOn, role, today) is { } task ? [action.RowOf(task)] : [];

    private async Task<IEnumerable<CalendarEvent>> ConversationsAsync(Actor actor, DateOnly from, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() is OrganisationLevel.Region or OrganisationLevel.National)
        {
            return [];
        }

        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .SelectMany(assessment => assessment.Meetings, (assessment, meeting) => new { Assessment = assessment, Meeting = meeting })
            .Where(row => MeetingKinds.OfTheQuarter.Contains(row.Meeting.Kind) &&
                row.Meeting.NoMeetingReason == null && row.Meeting.Date >= from)
            .OrderBy(row => row.Meeting.Date)
            .ThenBy(row => row.Assessment.CcgCode)
            .Select(row => new
            {
                row.Meeting.Id,
                row.Meeting.Kind,
                Date = row.Meeting.Date!.Value,
                Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                CcgName = db.Ccgs
                    .Where(ccg => ccg.Code == row.Assessment.CcgCode)
                    .Select(ccg => ccg.NameOn(row.Assessment.EndsOn))
                    .Single(),
            })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new CalendarEvent(
            CalendarEvent.NameOf(row.Id, "conversation"), row.Date, $"{row.Kind.DisplayText()}: {row.CcgName}, {row.Key.Period()}"));
    }

    private async Task<IEnumerable<CalendarEvent>> MilestonesAsync(DateOnly from, CancellationToken cancellationToken)
    {
        var quarters = await db.QuarterMilestones
            .AsNoTracking()
            .Where(milestones => milestones.Publication >= from)
            .OrderBy(milestones => milestones.Publication)
            .ThenBy(milestones => milestones.Quarter)
            .ToListAsync(cancellationToken);
        return quarters.SelectMany(milestones => new (string Part, DateOnly Day)[]
        {
            ("Delivery dashboard", milestones.Dashboard),
            ("First conversations", milestones.ConversationsFrom),
            ("Last conversations", milestones.ConversationsUntil),
            ("Consistency check", milestones.ConsistencyCheck),
            ("Final report", milestones.FinalReport),
            ("Publication", milestones.Publication),
        }.Select(row => new CalendarEvent(
            CalendarEvent.NameOf(milestones.Id, row.Part.Replace(' ', '-')),
            row.Day,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Milestone of {milestones.Quarter.Name} {milestones.Year.Name}: {char.ToLowerInvariant(row.Part[0])}{row.Part[1..]}"))));
    }
}
