using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Home;

/// <summary>Reads what is waiting for a person and what the person is waiting for, in all the quarters of the person's scope.</summary>
public sealed class WorkQueueQuery(AssuranceDbContext db)
{
    private const int PageSize = 40;

    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

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
        var quarters = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(assessment => stages.Contains(assessment.Stage))
            .Where(assessment => assessment.Stage != AssessmentStage.Published || assessment.Releases.Any(decision => decision.DecidedAt >= newFrom))
            .Join(
                db.QuarterMilestones,
                assessment => new { assessment.Year, assessment.Quarter },
                milestones => new { milestones.Year, milestones.Quarter },
                (assessment, milestones) => new
                {
                    assessment.Id,
                    Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.Name).Single(),
                    assessment.Stage,
                    Milestones = milestones,
                    MeetingDate = assessment.Meetings
                        .Where(meeting => meeting.Kind == MeetingKind.Quarterly || meeting.Kind == MeetingKind.AnnualReview)
                        .Select(meeting => meeting.Date)
                        .FirstOrDefault(),
                    IsDeskReview = assessment.Meetings.Any(meeting =>
                        (meeting.Kind == MeetingKind.Quarterly || meeting.Kind == MeetingKind.AnnualReview) && meeting.NoMeetingReason != null),
                    assessment.LastVersion,
                    assessment.PublishedVersion,
                    ResponseDueOn = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion)
                        .Select(response => (DateOnly?)response.DueOn)
                        .FirstOrDefault(),
                    RepliesMissing = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion && response.SentAt != null)
                        .SelectMany(response => response.Answers)
                        .Count(answer => answer.Reply == null && (answer.Verdict == CcgVerdict.Comments || answer.Verdict == CcgVerdict.Disagrees)),
                    HasPromisedChange = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion && response.SentAt != null)
                        .SelectMany(response => response.Answers)
                        .Any(answer => answer.Reply == AreaTeamReply.Changed),
                    NhsEngland = assessment.Releases
                        .Where(decision => decision.VersionNumber == assessment.LastVersion && decision.Party == UndertakingParty.NhsEngland)
                        .OrderByDescending(decision => decision.DecidedAt)
                        .Select(decision => (bool?)(decision.RefusalReason == null))
                        .FirstOrDefault(),
                    Ccg = assessment.Releases
                        .Where(decision => decision.VersionNumber == assessment.LastVersion && decision.Party == UndertakingParty.Ccg)
                        .OrderByDescending(decision => decision.DecidedAt)
                        .Select(decision => (bool?)(decision.RefusalReason == null))
                        .FirstOrDefault(),
                    LastDecision = assessment.Releases.Max(decision => (DateTimeOffset?)decision.DecidedAt),
                })
            .ToListAsync(cancellationToken);
        return
        [
            .. quarters.SelectMany(quarter => WorkQueueRules
                .TasksOf(
                    new WorkFacts
                    {
                        Stage = quarter.Stage,
                        Milestones = quarter.Milestones,
                        MeetingDate = quarter.MeetingDate,
                        IsDeskReview = quarter.IsDeskReview,
                        LastVersion = quarter.LastVersion,
                        HasPublishedVersion = quarter.PublishedVersion is not null,
                        ResponseDueOn = quarter.ResponseDueOn,
                        RepliesMissing = quarter.RepliesMissing,
                        HasPromisedChange = quarter.HasPromisedChange,
                        IsReleasedByNhsEngland = quarter.NhsEngland,
                        IsReleasedByCcg = quarter.Ccg,
                        PublishedOn = quarter.LastDecision is { } at ? UkTime.DateOf(at) : null,
                    },
                    actor.Role,
                    actor.Today)
                .Select(task => new WorkRow
                {
                    Task = task,
                    Key = quarter.Id.Value,
                    Quarter = quarter.Key,
                    CcgName = quarter.CcgName,
                    LastVersion = quarter.LastVersion,
                })),
        ];
    }

    // The group knows its actions from its last final report. What it has reported as done waits for the next report, and not for the group.
    private async Task<IEnumerable<WorkRow>> ActionsAsync(Actor actor, CancellationToken cancellationToken)
    {
        var own = actor.Organisation;
        var actions = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == own && Final.Contains(assessment.Stage))
            .OrderByDescending(assessment => assessment.Year)
            .ThenByDescending(assessment => assessment.Quarter)
            .Take(1)
            .SelectMany(assessment => assessment.Items, (assessment, item) => new { Assessment = assessment, Item = item })
            .Where(row => row.Item.DueOn != null && (row.Item.Owner == ActionOwner.Ccg || row.Item.Owner == ActionOwner.Both) &&
                (row.Item.Status == ActionStatus.Open || row.Item.Status == ActionStatus.InProgress) &&
                !db.ActionProgress.Any(progress => progress.OriginId == row.Item.OriginId && progress.Status == ActionStatus.Done))
            .Select(row => new
            {
                row.Item.Id,
                row.Item.Text,
                row.Item.DueOn,
                Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                row.Assessment.LastVersion,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == row.Assessment.CcgCode).Select(ccg => ccg.Name).Single(),
            })
            .ToListAsync(cancellationToken);
        return actions
            .Select(action => (Row: action, Task: WorkQueueRules.TaskOfAction(action.DueOn, actor.Role, actor.Today)))
            .Where(action => action.Task is not null)
            .Select(action => new WorkRow
            {
                Task = action.Task!,
                Key = action.Row.Id,
                Quarter = action.Row.Key,
                CcgName = action.Row.CcgName,
                LastVersion = action.Row.LastVersion,
                Action = (action.Row.Id, action.Row.Text!),
            });
    }
}
