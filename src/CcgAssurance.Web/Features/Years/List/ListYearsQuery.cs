using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.List;

public sealed class ListYearsQuery(AssuranceDbContext db, CycleDefaults defaults)
{
    // Nobody can do anything any more about a meeting that was not held before that.
    private const int CheckedYears = 2;

    public async Task<ListYearsViewModel> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var open = await db.QuarterMilestones.AsNoTracking().Select(row => row.Year).Distinct().ToListAsync(cancellationToken);
        var newestFirst = open.OrderByDescending(year => year.StartYear).ToList();
        var meetings = (await MeetingsAsync([.. newestFirst.Take(CheckedYears)], today, cancellationToken)).ToLookup(row => row.Year);
        var ccgs = await db.Ccgs.AsNoTracking().ToListAsync(cancellationToken);
        return new ListYearsViewModel
        {
            Years =
            [
                .. newestFirst.Select(year => RowOf(
                    year,
                    [.. ccgs.Where(ccg => ccg.IsAssessedIn(year)).Select(ccg => ccg.Code)],
                    newestFirst.IndexOf(year) < CheckedYears ? [.. meetings[year]] : null)),
            ],
            Planned =
            [
                .. FrameworkVersions.All.Select(version => FinancialYear.Parse(version.Key, null)).Except(open)
                    .Select(year => PlannedYear.Of(year, defaults)),
            ],
            StepNames = defaults.StepNames,
        };
    }

    // One query for these years; the quarters of each group are put together here.
    [Rule("R94", "R101")]
    private async Task<IReadOnlyList<MeetingsOfYear>> MeetingsAsync(
        IReadOnlyList<FinancialYear> years, DateOnly today, CancellationToken cancellationToken)
    {
        var quarters = await db.QuarterlyAssessments.AsNoTracking()
            .Where(assessment => years.Contains(assessment.Year))
            .Select(assessment => new
            {
                assessment.Year,
                assessment.CcgCode,
                IsRecorded = assessment.Meetings.Any(meeting =>
                    meeting.Date != null && MeetingKinds.OfTheQuarter.Contains(meeting.Kind)),
                IsReviewed = assessment.Meetings.Any(meeting => meeting.Date <= today && meeting.Kind == MeetingKind.AnnualReview),
            })
            .ToListAsync(cancellationToken);
        return [.. quarters.GroupBy(row => (row.Year, row.CcgCode)).Select(group => new MeetingsOfYear(
            group.Key.Year, group.Key.CcgCode, group.Any(row => row.IsRecorded), group.Any(row => row.IsReviewed)))];
    }

    private static YearRow RowOf(
        FinancialYear year, IReadOnlyList<OrganisationCode> existing, IReadOnlyList<MeetingsOfYear>? meetings) => new()
        {
            Year = year,
            Framework = FrameworkVersions.For(year.ToString()).Title,
            Ccgs = meetings?.Count ?? existing.Count,
            MissingCcgs = meetings is null ? 0 : existing.Except(meetings.Select(row => row.Ccg)).Count(),
            WithoutMeeting = meetings?.Count(row => !row.IsRecorded) ?? 0,
            WithoutReview = meetings?.Count(row => !row.IsReviewed) ?? 0,
        };

    private sealed record MeetingsOfYear(FinancialYear Year, OrganisationCode Ccg, bool IsRecorded, bool IsReviewed);
}
