using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>
/// Reads what has to be known to say what is to be done: for the work queue of a person, and for the reminders of everybody.
/// </summary>
public sealed class QuarterTaskQuery(AssuranceDbContext db)
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    public async Task<IReadOnlyList<QuarterWork>> QuartersAsync(
        IQueryable<QuarterlyAssessment> assessments, CancellationToken cancellationToken)
    {
        var quarters = await assessments
            .AsNoTracking()
            .OfExistingCcgs(db)
            // Hardly any quarter has a request, so one trip costs less than two.
            .AsSingleQuery()
            .Join(
                db.QuarterMilestones,
                assessment => new { assessment.Year, assessment.Quarter },
                milestones => new { milestones.Year, milestones.Quarter },
                (assessment, milestones) => new
                {
                    assessment.Id,
                    Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.NameOn(assessment.EndsOn)).Single(),
                    assessment.Stage,
                    Milestones = milestones,
                    MeetingDate = assessment.Meetings
                        .Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
                        .Select(meeting => meeting.Date)
                        .FirstOrDefault(),
                    IsDeskReview = assessment.Meetings.Any(meeting =>
                        MeetingKinds.OfTheQuarter.Contains(meeting.Kind)
                            && meeting.NoMeetingReason != null),
                    assessment.LastVersion,
                    assessment.PublishedVersion,
                    ResponseDueOn = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion)
                        .Select(response => (DateOnly?)response.DueOn)
                        .FirstOrDefault(),
                    RepliesMissing = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion && response.SentAt != null)
                        .SelectMany(response => response.Answers)
                        .Count(answer => answer.Reply == null
                            && (answer.Verdict == CcgVerdict.Comments || answer.Verdict == CcgVerdict.Disagrees)),
                    HasPromisedChange = assessment.Responses
                        .Where(response => response.DraftNumber == assessment.LastVersion && response.SentAt != null)
                        .SelectMany(response => response.Answers)
                        .Any(answer => answer.Reply == AreaTeamReply.Changed),
                    NhsEngland = assessment.Releases
                        .Where(decision => decision.VersionNumber == assessment.LastVersion && decision.Party == AssuranceSide.NhsEngland)
                        .OrderByDescending(decision => decision.DecidedAt)
                        .Select(decision => (bool?)(decision.RefusalReason == null))
                        .FirstOrDefault(),
                    Ccg = assessment.Releases
                        .Where(decision => decision.VersionNumber == assessment.LastVersion && decision.Party == AssuranceSide.Ccg)
                        .OrderByDescending(decision => decision.DecidedAt)
                        .Select(decision => (bool?)(decision.RefusalReason == null))
                        .FirstOrDefault(),
                    assessment.PublishedAt,
                    Requests = assessment.CorrectionRequests
                        .Where(request => request.Status == CorrectionRequestStatus.Open)
                        .Select(request => new RequestWork(request.Id, request.AskedById, request.AskedBy, request.AskedAt, request.DueOn))
                        .ToList(),
                })
            .ToListAsync(cancellationToken);
        return [.. quarters.Select(quarter => new QuarterWork(
            quarter.Id,
            quarter.Key,
            quarter.CcgName,
            new QuarterTaskFacts
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
                PublishedOn = quarter.PublishedAt is { } at ? UkTime.DateOf(at) : null,
            })
        {
            Requests = [.. quarter.Requests.OrderBy(request => request.AskedAt)],
        })];
    }

    /// <summary>
    /// The open actions of groups that have a last day. A group knows them from its last final report. What it has reported as done waits
    /// for the next report, and not for the group; what a successor's final report has taken over is the successor's.
    /// </summary>
    public async Task<IReadOnlyList<ActionWork>> ActionsAsync(IQueryable<Ccg> ccgs, CancellationToken cancellationToken) => await ccgs
        .AsNoTracking()
        .Select(ccg => new
        {
            Ccg = ccg,
            // The key alone, which is found through the index: whole rows would be numbered over all quarters of England first.
            Latest = db.QuarterlyAssessments
                .Where(assessment => assessment.CcgCode == ccg.Code && Final.Contains(assessment.Stage))
                .OrderByDescending(assessment => assessment.Year)
                .ThenByDescending(assessment => assessment.Quarter)
                .Select(assessment => (AssessmentId?)assessment.Id)
                .First(),
        })
        .Join(
            db.QuarterlyAssessments,
            row => row.Latest,
            assessment => assessment.Id,
            (row, assessment) => new { row.Ccg, Assessment = assessment })
        .SelectMany(row => row.Assessment.Items, (row, item) => new { row.Ccg, row.Assessment, Item = item })
        .Where(row => row.Item.DueOn != null && (row.Item.Owner == ActionOwner.Ccg || row.Item.Owner == ActionOwner.Both) &&
            (row.Item.Status == ActionStatus.Open || row.Item.Status == ActionStatus.InProgress) &&
            !db.ReportItems.Any(later => later.CarriedFromId == row.Item.Id
                && db.QuarterlyAssessments.Any(quarter => quarter.Id == later.AssessmentId && Final.Contains(quarter.Stage))) &&
            !db.ActionProgress.Any(progress => progress.OriginId == row.Item.OriginId && progress.Status == ActionStatus.Done))
        .OrderBy(row => row.Assessment.CcgCode)
        .ThenBy(row => row.Item.Focus)
        .ThenBy(row => row.Item.Position)
        .ThenBy(row => row.Item.Id)
        .Select(row => new ActionWork(
            row.Assessment.Id,
            new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
            row.Ccg.NameOn(row.Assessment.EndsOn),
            row.Item.Id,
            row.Item.Text!,
            row.Item.DueOn))
        .ToListAsync(cancellationToken);
}
