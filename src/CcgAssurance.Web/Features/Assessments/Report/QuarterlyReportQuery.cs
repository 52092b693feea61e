using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Report;

/// <summary>Reads what the report of a quarter says as it stands.</summary>
public sealed class QuarterlyReportQuery(
    AssuranceDbContext db, EarlierReportQuery earlier, AgreedSupportQuery support, AreaTeamContacts contacts, TimeProvider clock)
{
    /// <summary>The report, with the agreed support and what changed since the report before.</summary>
    public async Task<QuarterlyReport> RunAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var alone = (await AloneAsync([quarter], cancellationToken)).Single();
        var report = alone with { Support = await support.RunAsync(quarter, alone.Domains, cancellationToken) };

        // Before anything is written, everything of last quarter would seem to be closed.
        return quarter.Stage >= AssessmentStage.Draft && await earlier.RunAsync(quarter.Key, cancellationToken) is { } before
            ? report with { Changes = ReportComparison.Between(before, report) }
            : report;
    }

    /// <summary>The reports of one or two quarters of a group, in their order, without agreed support or a word on those before.</summary>
    public async Task<IReadOnlyList<QuarterlyReport>> AloneAsync(IReadOnlyList<QuarterHeader> quarters, CancellationToken cancellationToken)
    {
        var ids = quarters.Select(quarter => quarter.Id).ToList();
        var today = UkTime.DateOf(clock.GetUtcNow());
        var (first, lastDay, lastDayOfOther) = (ids[0], LastDayOf(quarters[0]), LastDayOf(quarters[^1]));
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .AsSplitQuery()
            .Where(assessment => ids.Contains(assessment.Id))
            .Select(assessment => new
            {
                Assessment = assessment,
                Team = db.Ccgs
                    .Where(ccg => ccg.Code == assessment.CcgCode)
                    .SelectMany(ccg => ccg.AreaTeams)
                    .Where(parent => parent.From <= (assessment.Id == first ? lastDay : lastDayOfOther))
                    .OrderByDescending(parent => parent.From)
                    .Select(parent => parent.AreaTeamCode)
                    .First(),
            })
            .Select(row => new
            {
                row.Assessment.Id,
                AreaTeam = db.AreaTeams.Where(team => team.Code == row.Team).Select(team => team.Name).First(),
                AreaTeamCode = row.Team,
                Directors = db.PeopleOn(today)
                    .Where(user => user.Organisation == row.Team && user.Role == Role.AreaTeamDirector)
                    .Count(),
                FirstDirector = db.PeopleOn(today)
                    .Where(user => user.Organisation == row.Team && user.Role == Role.AreaTeamDirector)
                    .Min(user => user.Name),
                LastDirector = db.PeopleOn(today)
                    .Where(user => user.Organisation == row.Team && user.Role == Role.AreaTeamDirector)
                    .Max(user => user.Name),
                IsInvented = db.Ccgs.Where(ccg => ccg.Code == row.Assessment.CcgCode).Select(ccg => ccg.IsInvented).First(),
                ConversationOn = row.Assessment.Meetings
                    .Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
                    .Select(meeting => meeting.Date)
                    .First(),
                NoMeetingReason = row.Assessment.Meetings
                    .Where(meeting => MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
                    .Select(meeting => meeting.NoMeetingReason)
                    .First(),
                Judgements = row.Assessment.Judgements
                    .Select(judgement => new { judgement.Domain, judgement.Category, judgement.Rationale, judgement.NotJointReason })
                    .ToList(),
                Themes = row.Assessment.Themes
                    .Select(theme => new
                    {
                        theme.Theme,
                        theme.Narrative,
                        Reason = theme.HasNothingToReport ? theme.NothingToReportReason : null,
                    })
                    .ToList(),
                Items = row.Assessment.Items.OrderBy(item => item.Position).ToList(),
                row.Assessment.Stage,
            })
            .ToListAsync(cancellationToken);
        var responses = await ResponsesAsync(
            [.. rows.Where(row => row.Stage >= AssessmentStage.CcgResponded).Select(row => row.Id)], cancellationToken);
        return [.. quarters.Select(quarter =>
        {
            var row = rows.Single(row => row.Id == quarter.Id);
            var items = row.Items.ToLookup(item => item.Focus);
            var report = new QuarterlyReport
            {
                CcgCode = quarter.Key.Ccg.Value,
                CcgName = quarter.CcgName,
                AreaTeam = row.AreaTeam,
                Director = Director(row.Directors, row.FirstDirector, row.LastDirector),
                AreaTeamContact = contacts.Of(row.AreaTeamCode),
                IsInvented = row.IsInvented,
                Year = quarter.Key.Year,
                Quarter = quarter.Key.Quarter,
                FrameworkKey = quarter.FrameworkKey,
                Conversation = new ReportedConversation(row.ConversationOn, row.NoMeetingReason),
                Domains = [.. quarter.Framework.Domains
                    .Select(domain => row.Judgements.Single(judgement => judgement.Domain == domain.Number))
                    .Select(judgement => new ReportedDomain(
                        judgement.Domain, judgement.Category, judgement.Rationale, Reported(items[Focus.On(judgement.Domain)]))
                    {
                        NotJointReason = judgement.NotJointReason,
                    })],
                Themes = [.. quarter.Framework.Themes
                    .Select(theme => (theme.Theme, Stored: row.Themes.SingleOrDefault(narrative => narrative.Theme == theme.Theme)))
                    .Select(theme => new ReportedTheme(
                        theme.Theme, theme.Stored?.Narrative, theme.Stored?.Reason, Reported(items[Focus.On(theme.Theme)])))],
            };
            return responses.TryGetValue(quarter.Id, out var response)
                ? report with { Response = Reported(response.Response, response.Answers, report.Domains) }
                : report;
        })];
    }

    // Of three or more nobody can be said to be responsible.
    private static string? Director(int count, string? first, string? last) => count switch
    {
        1 => first,
        2 => $"{first} and {last}",
        _ => null,
    };

    private static DateOnly LastDayOf(QuarterHeader quarter) => quarter.Key.Quarter.EndIn(quarter.Key.Year);

    // The last response of each quarter, with the answers of which something may be printed.
    private async Task<Dictionary<AssessmentId, (CcgResponse Response, IReadOnlyList<ResponseAnswer> Answers)>> ResponsesAsync(
        IReadOnlyList<AssessmentId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var responses = await db.CcgResponses.AsNoTracking().Where(row => ids.Contains(row.AssessmentId)).ToListAsync(cancellationToken);
        var last = responses.GroupBy(row => row.AssessmentId).Select(rows => rows.MaxBy(row => row.DraftNumber)!).ToList();
        var keys = last.Select(row => row.Id).ToList();
        var answers = await db.ResponseAnswers
            .AsNoTracking()
            .Include(answer => answer.Earlier)
            .Where(answer => keys.Contains(answer.ResponseId) && (answer.PrintsDissent || answer.EarlierId != null))
            .OrderBy(answer => answer.Position)
            .ToListAsync(cancellationToken);
        var byResponse = answers.ToLookup(answer => answer.ResponseId);
        return last.ToDictionary(row => row.AssessmentId, row => (row, (IReadOnlyList<ResponseAnswer>)[.. byResponse[row.Id]]));
    }

    private static ReportedResponse Reported(
        CcgResponse response, IReadOnlyList<ResponseAnswer> answers, IReadOnlyList<ReportedDomain> domains) => new()
        {
            DraftNumber = response.DraftNumber,
            DueOn = response.DueOn,
            SentOn = response.SentAt is { } sent ? UkTime.DateOf(sent) : null,
            IsToCorrection = response.IsCorrection,
            IsTimedOut = response.IsTimedOut,
            Dissents = Dissents(response, answers, domains),
        };

    // What was written and never sent stays the group's own; what was sent stays printed until the group withdraws it.
    private static IReadOnlyList<ReportedDissent> Dissents(
        CcgResponse response, IReadOnlyList<ResponseAnswer> answers, IReadOnlyList<ReportedDomain> domains) =>
    [
        .. from answer in answers
           let dissent = answer.PrintedDissent(response.SentAt is not null)
           where dissent is not null
           let judged = answer.Kind == SubjectKind.Judgement
               ? domains.SingleOrDefault(domain => domain.Number == answer.Focus?.Domain)
               : null
           select new ReportedDissent
           {
               Kind = answer.Kind,
               Focus = answer.Focus,
               Title = answer.Title,
               SaidToVersion = dissent == answer ? null : answer.SaidToDraft,
               Reasons = judged?.Rationale,
               NotJointReason = judged?.NotJointReason,
               Comment = dissent.Comment!,
               Reply = dissent.Reply,
               ReplyReason = dissent.ReplyReason,
               DirectorReason = answer.DirectorReason,
           },
    ];

    private static ReportedItems Reported(IEnumerable<ReportItem> items)
    {
        var byKind = items.ToLookup(item => item.Kind);
        return new ReportedItems(
            [.. byKind[ItemKind.Achievement].Select(item => new ReportedAchievement(
                item.Id, item.Text!, item.IsGoodPractice, item.IsSafeguarding))],
            [.. byKind[ItemKind.Issue].Select(Issue)],
            [.. byKind[ItemKind.Action].Select(Action)]);
    }

    private static ReportedIssue Issue(ReportItem item) => new()
    {
        Id = item.Id,
        OriginId = item.OriginId,
        Title = item.Title!,
        Text = item.Text,
        Provider = item.Provider,
        Target = item.Target,
        NeedsFurtherAction = item.NeedsFurtherAction,
        Response = item.Response,
        IsSafeguarding = item.IsSafeguarding,
        IsCarried = item.CarriedFromId is not null,
    };

    private static ReportedAction Action(ReportItem item) => new()
    {
        Id = item.Id,
        OriginId = item.OriginId,
        IssueId = item.IssueId,
        Text = item.Text!,
        Owner = item.Owner!.Value,
        OwnerName = item.OwnerName,
        DueOn = item.DueOn,
        Status = item.Status!.Value,
        Progress = item.Progress,
        IsSafeguarding = item.IsSafeguarding,
        IsCarried = item.CarriedFromId is not null,
    };
}
