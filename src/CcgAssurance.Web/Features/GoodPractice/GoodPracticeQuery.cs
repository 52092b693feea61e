using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
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
        var items = Matching(filter);
        var total = await items.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var rows = await items
            .Join(
                db.QuarterlyAssessments,
                item => item.AssessmentId,
                assessment => assessment.Id,
                (item, assessment) => new
                {
                    item.Id,
                    item.Position,
                    item.Text,
                    item.Focus,
                    item.IsSafeguarding,
                    assessment.CcgCode,
                    assessment.Year,
                    assessment.Quarter,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.Name).Single(),
                })
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .ThenBy(row => row.CcgName)
            .ThenBy(row => row.Focus)
            .ThenBy(row => row.Position)
            .ThenBy(row => row.Id)
            .Skip(paging.Skip)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return new GoodPracticeViewModel
        {
            Search = filter.Search,
            Focus = filter.AskedFocus?.ToString(),
            Focuses =
            [
                new NhsOption("", "All domains and themes"),
                .. Focuses.Select(focus => new NhsOption(focus.ToString(), FocusText.Of(focus))),
            ],
            Rows = [.. rows.Select(row => new GoodPracticeRow(
                row.Text!, FocusText.Of(row.Focus), row.IsSafeguarding, new QuarterKey(row.CcgCode, row.Year, row.Quarter), row.CcgName))],
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

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
            .Where(item => item.IsGoodPractice && item.Kind == ItemKind.Achievement &&
                db.QuarterlyAssessments.Any(assessment =>
                    assessment.Id == item.AssessmentId && assessment.Stage == AssessmentStage.Published));
        if (filter.AskedFocus is { } focus)
        {
            items = items.Where(item => item.Focus == focus);
        }

        return filter.Words.Select(LikePattern.Containing).Aggregate(
            items, (found, pattern) => found.Where(item => EF.Functions.Like(item.Text!.ToLower(), pattern, LikePattern.Escape)));
    }
}
