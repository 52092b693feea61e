using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids.Compare;

public sealed class CompareQuery(AssuranceDbContext db, GridResultsQuery results)
{
    /// <summary>The comparison; null where one of the groups is not in the grid.</summary>
    public async Task<CompareViewModel?> RunAsync(
        GridPlace place, GridPeriod period, CompareFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var codes = filter.Codes;
        var lastDay = period.LastDay;
        var ccgs = await period.Existing(place.In(db, actor))
            .AsNoTracking()
            .Where(ccg => codes.Contains(ccg.Code))
            .OrderBy(ccg => ccg.NameOn(lastDay))
            .ThenBy(ccg => ccg.Code)
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(lastDay) })
            .ToListAsync(cancellationToken);
        if (ccgs.Count < codes.Count)
        {
            return null;
        }

        var judged = await results.RunAsync(
            db.QuarterlyAssessments.Where(row =>
                codes.Contains(row.CcgCode) && row.Year == period.Year && row.Quarter == period.Quarter),
            actor,
            cancellationToken);
        var live = judged.Where(result => actor.ReadsLive(result.Stage)).Select(result => result.Id).ToList();
        var issues = live.Count == 0
            ? Array.Empty<ComparedIssue>().ToLookup(_ => default(AssessmentId))
            : await IssuesAsync(live, Focus.On(filter.AskedDomain), cancellationToken);
        var ofCcg = judged.ToDictionary(result => result.Key.Ccg);
        return new CompareViewModel
        {
            Place = place,
            Period = period,
            Domain = AssuranceDomains.All.Single(domain => domain.Number == filter.AskedDomain),
            Ccgs =
            [
                .. ccgs.Select(ccg =>
                {
                    var result = ofCcg.GetValueOrDefault(ccg.Code);
                    return new ComparedCcg
                    {
                        Code = ccg.Code,
                        Name = ccg.Name,
                        Result = result,
                        Issues = result is not null && live.Contains(result.Id) ? [.. issues[result.Id]] : null,
                    };
                }),
            ],
        };
    }

    private async Task<ILookup<AssessmentId, ComparedIssue>> IssuesAsync(
        IReadOnlyList<AssessmentId> quarters, Focus focus, CancellationToken cancellationToken)
    {
        var rows = await db.ReportItems
            .AsNoTracking()
            .Where(item => quarters.Contains(item.AssessmentId) && item.Focus == focus && item.Kind == ItemKind.Issue)
            .OrderBy(item => item.Position)
            .ThenBy(item => item.Id)
            .Select(item => new
            {
                item.AssessmentId,
                Issue = new ComparedIssue(
                    item.Title!,
                    item.Text!,
                    item.Response,
                    db.ReportItems.Count(action => action.AssessmentId == item.AssessmentId && action.IssueId == item.Id
                        && (action.Status == ActionStatus.Open || action.Status == ActionStatus.InProgress))),
            })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.AssessmentId, row => row.Issue);
    }
}
