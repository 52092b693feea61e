using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids.OfYear;

public sealed class YearGridQuery(AssuranceDbContext db, GridResultsQuery results, CcgFateQuery fates)
{
    public async Task<YearGridViewModel> RunAsync(
        GridPlace place, GridPeriod period, YearGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var lastDay = period.LastDay;
        var ccgs = period.Existing(place.In(db, actor));
        var codes = ccgs.Select(ccg => ccg.Code);
        var names = await ccgs
            .AsNoTracking()
            .OrderBy(ccg => ccg.NameOn(lastDay))
            .ThenBy(ccg => ccg.Code)
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(lastDay), HasChanged = ccg.HasChanged() })
            .ToListAsync(cancellationToken);
        var changed = await fates.OfAsync(
            [.. names.Where(ccg => ccg.HasChanged).Select(ccg => ccg.Code)], actor.Today, cancellationToken);
        var quarters = await results.RunAsync(
            db.QuarterlyAssessments.Where(row => codes.Contains(row.CcgCode) && row.Year == period.Year), actor, cancellationToken);
        var ofCcg = quarters.ToLookup(result => result.Key.Ccg);
        return new YearGridViewModel
        {
            Place = place,
            Period = period,
            Filter = filter,
            Rows =
            [
                .. names.Select(ccg => new YearGridRow(
                    ccg.Code,
                    ccg.Name,
                    changed.GetValueOrDefault(ccg.Code)?.NoteOn(lastDay),
                    ofCcg[ccg.Code].ToDictionary(result => result.Key.Quarter))),
            ],
        };
    }
}
