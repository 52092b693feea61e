using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.GoodPractice;

/// <summary>
/// Finds the achievements that are marked for sharing, of every group in England, once their report is published and as long as it is not
/// being corrected: then its text is a draft again.
/// </summary>
public sealed class GoodPracticeQuery(AssuranceDbContext db)
{
    private const int PageSize = 20;

    [Rule("R253", "R245")]
    public async Task<GoodPracticeViewModel> RunAsync(GoodPracticeFilter filter, CancellationToken cancellationToken)
    {
        var quarters = await CountsAsync(filter, cancellationToken);
        var total = quarters.Sum(quarter => quarter.Count);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var rows = total == 0 ? [] : await RowsAsync(filter, quarters, paging.Skip, cancellationToken);
        return new GoodPracticeViewModel
        {
            Search = filter.Search,
            Focus = filter.AskedFocus?.ToString(),
            Focuses =
            [
                new NhsOption("", "All domains and themes"),
                .. Focuses.Select(focus => new NhsOption(focus.ToString(), FocusText.Of(focus))),
            ],
            Rows = rows,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>How many there are of each quarter, the newest first: all that is read of quarters that are on another page.</summary>
    private async Task<List<QuarterCount>> CountsAsync(GoodPracticeFilter filter, CancellationToken cancellationToken)
    {
        var items = Matching(filter);
        var counts = await Published(db.QuarterMilestones)
            .Join(items, row => row.Assessment.Id, item => item.AssessmentId, (row, _) => row.Milestones)
            .GroupBy(milestones => new { milestones.Id, milestones.Year, milestones.Quarter })
            .Select(quarter => new { quarter.Key.Id, quarter.Key.Year, quarter.Key.Quarter, Count = quarter.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. counts
                .OrderByDescending(quarter => quarter.Year.StartYear)
                .ThenByDescending(quarter => quarter.Quarter.Number)
                .Select(quarter => new QuarterCount(quarter.Id, quarter.Count)),
        ];
    }

    /// <summary>The rows of a page: only those of the quarters that it shows are put in order.</summary>
    private async Task<IReadOnlyList<GoodPracticeRow>> RowsAsync(
        GoodPracticeFilter filter, List<QuarterCount> quarters, int skip, CancellationToken cancellationToken)
    {
        var (before, shown) = (0, new List<Guid>());
        foreach (var quarter in quarters)
        {
            if (before + quarter.Count > skip && before < skip + PageSize)
            {
                shown.Add(quarter.Milestones);
            }

            before += quarter.Count;
        }

        var earlier = quarters.TakeWhile(quarter => !shown.Contains(quarter.Milestones)).Sum(quarter => quarter.Count);
        var items = Matching(filter);
        var rows = await Published(db.QuarterMilestones.Where(milestones => shown.Contains(milestones.Id)))
            .Join(items, row => row.Assessment.Id, item => item.AssessmentId, (row, item) => new
            {
                Item = item,
                row.Assessment.CcgCode,
                row.Assessment.Year,
                row.Assessment.Quarter,
                CcgName = db.Ccgs
                    .Where(ccg => ccg.Code == row.Assessment.CcgCode)
                    .Select(ccg => ccg.NameOn(row.Assessment.EndsOn))
                    .Single(),
            })
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .ThenBy(row => row.CcgName)
            .ThenBy(row => row.Item.Focus)
            .ThenBy(row => row.Item.Position)
            .ThenBy(row => row.Item.Id)
            .Skip(skip - earlier)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new GoodPracticeRow(
            row.Item.Text!,
            FocusText.Of(row.Item.Focus),
            row.Item.IsSafeguarding,
            new QuarterKey(row.CcgCode, row.Year, row.Quarter),
            row.CcgName))];
    }

    private IQueryable<PublishedQuarter> Published(IQueryable<QuarterMilestones> quarters) => quarters.AsNoTracking().Join(
        db.QuarterlyAssessments.Where(assessment => assessment.Stage == AssessmentStage.Published),
        milestones => new { milestones.Year, milestones.Quarter },
        assessment => new { assessment.Year, assessment.Quarter },
        (milestones, assessment) => new PublishedQuarter { Milestones = milestones, Assessment = assessment });

    // Those of all frameworks: good practice of an earlier year is worth finding too.
    private static IEnumerable<Focus> Focuses =>
    [
        .. AssuranceDomains.All.Select(domain => Focus.On(domain.Number)),
        .. CrossCuttingThemes.All.Select(theme => Focus.On(theme.Theme)),
    ];

    private IQueryable<ReportItem> Matching(GoodPracticeFilter filter)
    {
        var items = db.ReportItems
            .AsNoTracking()
            .Where(item => item.IsGoodPractice && item.Kind == ItemKind.Achievement);
        if (filter.AskedFocus is { } focus)
        {
            items = items.Where(item => item.Focus == focus);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? items : items.Matching(SearchWords.Of(filter.Search));
    }

    private sealed record QuarterCount(Guid Milestones, int Count);

    private sealed class PublishedQuarter
    {
        public required QuarterMilestones Milestones { get; init; }

        public required QuarterlyAssessment Assessment { get; init; }
    }
}
