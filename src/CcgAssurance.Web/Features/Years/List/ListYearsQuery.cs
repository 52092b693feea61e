using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.List;

public sealed class ListYearsQuery(AssuranceDbContext db, CycleDefaults defaults)
{
    public async Task<ListYearsViewModel> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var open = await db.QuarterMilestones.AsNoTracking().Select(row => row.Year).Distinct().ToListAsync(cancellationToken);
        var meetings = await MeetingsAsync(today, cancellationToken);
        var rows = new List<YearRow>();
        foreach (var year in open.OrderByDescending(year => year.StartYear))
        {
            rows.Add(await RowAsync(year, meetings.Where(row => row.Year == year).ToList(), cancellationToken));
        }

        return new ListYearsViewModel { Years = rows, StepNames = defaults.StepNames };
    }

    // One query for all years; the quarters of each group are put together here.
    [Rule("R94", "R101")]
    private async Task<IReadOnlyList<MeetingsOfYear>> MeetingsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var quarters = await db.QuarterlyAssessments.AsNoTracking()
            .Select(assessment => new
            {
                assessment.Year,
                assessment.CcgCode,
                IsRecorded = assessment.Meetings.Any(meeting =>
                    meeting.Date != null && (meeting.Kind == MeetingKind.Quarterly || meeting.Kind == MeetingKind.AnnualReview)),
                IsReviewed = assessment.Meetings.Any(meeting => meeting.Date <= today && meeting.Kind == MeetingKind.AnnualReview),
            })
            .ToListAsync(cancellationToken);
        return [.. quarters.GroupBy(row => (row.Year, row.CcgCode)).Select(group => new MeetingsOfYear(
            group.Key.Year, group.Any(row => row.IsRecorded), group.Any(row => row.IsReviewed)))];
    }

    private async Task<YearRow> RowAsync(FinancialYear year, IReadOnlyList<MeetingsOfYear> meetings, CancellationToken cancellationToken)
    {
        var assessed = db.QuarterlyAssessments.Where(assessment => assessment.Year == year).Select(assessment => assessment.CcgCode).Distinct();
        var (start, end) = (year.Start, year.End);
        return new YearRow
        {
            Year = year,
            Framework = FrameworkVersions.For(year.ToString()).Title,
            Ccgs = meetings.Count,
            MissingCcgs = await db.Ccgs.CountAsync(
                ccg => ccg.OpenedOn <= end && (ccg.ClosedOn == null || ccg.ClosedOn >= start) && !assessed.Contains(ccg.Code), cancellationToken),
            WithoutMeeting = meetings.Count(row => !row.IsRecorded),
            WithoutReview = meetings.Count(row => !row.IsReviewed),
        };
    }

    private sealed record MeetingsOfYear(FinancialYear Year, bool IsRecorded, bool IsReviewed);
}
