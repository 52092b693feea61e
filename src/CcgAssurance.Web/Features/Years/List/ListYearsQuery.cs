using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.List;

public sealed class ListYearsQuery(AssuranceDbContext db, CycleDefaults defaults)
{
    public async Task<ListYearsViewModel> RunAsync(CancellationToken cancellationToken)
    {
        var open = await db.QuarterMilestones.AsNoTracking().Select(row => row.Year).Distinct().ToListAsync(cancellationToken);
        var rows = new List<YearRow>();
        foreach (var year in open.OrderByDescending(year => year.StartYear))
        {
            rows.Add(await RowAsync(year, cancellationToken));
        }

        return new ListYearsViewModel { Years = rows, StepNames = defaults.StepNames };
    }

    private async Task<YearRow> RowAsync(FinancialYear year, CancellationToken cancellationToken)
    {
        var assessed = db.QuarterlyAssessments.Where(assessment => assessment.Year == year).Select(assessment => assessment.CcgCode).Distinct();
        var (start, end) = (year.Start, year.End);
        return new YearRow
        {
            Year = year,
            Framework = FrameworkVersions.For(year.ToString()).Title,
            Ccgs = await assessed.CountAsync(cancellationToken),
            MissingCcgs = await db.Ccgs.CountAsync(
                ccg => ccg.OpenedOn <= end && (ccg.ClosedOn == null || ccg.ClosedOn >= start) && !assessed.Contains(ccg.Code), cancellationToken),
        };
    }
}
