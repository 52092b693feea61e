using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>The steps of quarters that are late, and the open actions of every owner whose day is over.</summary>
public sealed class QuarterOverdueSource(AssuranceDbContext db, QuarterTaskQuery tasks) : IOverdueSource
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var quarters = await tasks.QuartersAsync(
            db.QuarterlyAssessments.Where(quarter => quarter.Stage != AssessmentStage.Published && codes.Contains(quarter.CcgCode)),
            cancellationToken);
        var worked = quarters.Where(quarter => quarter.Facts.Stage < AssessmentStage.Final).Select(quarter => quarter.Id);
        AssessmentId[] holding = [.. worked, .. await LastFinalsAsync(ccgs, cancellationToken)];
        return [.. Steps(quarters, today), .. await ActionsAsync(holding, today, cancellationToken)];
    }

    private static IEnumerable<OverdueRow> Steps(IEnumerable<QuarterWork> quarters, DateOnly today) =>
        from quarter in quarters
        from step in QuarterTasks.NextSteps(quarter.Facts, today)
        where step.IsOverdueOn(today)
        select new OverdueRow
        {
            Kind = OverdueKind.Stage,
            Ccg = quarter.Key.Ccg,
            CcgName = quarter.CcgName,
            What = step.Words,
            Who = step.Doer.Name(),
            Period = quarter.Key.Period(),
            DueOn = step.DueOn!.Value,
            Address = AssessmentLinks.Overview(quarter.Key),
        };

    private async Task<IEnumerable<AssessmentId>> LastFinalsAsync(IQueryable<Ccg> ccgs, CancellationToken cancellationToken)
    {
        var latest = await ccgs
            .AsNoTracking()
            .Select(ccg => db.QuarterlyAssessments
                .Where(quarter => quarter.CcgCode == ccg.Code && Final.Contains(quarter.Stage))
                .OrderByDescending(quarter => quarter.Year)
                .ThenByDescending(quarter => quarter.Quarter)
                .Select(quarter => (AssessmentId?)quarter.Id)
                .First())
            .ToListAsync(cancellationToken);
        return latest.OfType<AssessmentId>();
    }

    // An action stands where it was last taken over to: in the last final report, or in a quarter that is being worked on since.
    private async Task<IEnumerable<OverdueRow>> ActionsAsync(
        IReadOnlyList<AssessmentId> holding, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.ReportItems
            .AsNoTracking()
            .Where(item => holding.Contains(item.AssessmentId))
            .Where(OverdueActions.On(db, today, countsDrafts: true))
            .Join(
                db.QuarterlyAssessments,
                item => item.AssessmentId,
                quarter => quarter.Id,
                (item, quarter) => new { Item = item, Quarter = quarter })
            .Select(row => new
            {
                Key = new QuarterKey(row.Quarter.CcgCode, row.Quarter.Year, row.Quarter.Quarter),
                Name = db.Ccgs.Where(ccg => ccg.Code == row.Quarter.CcgCode).Select(ccg => ccg.NameOn(row.Quarter.EndsOn)).Single(),
                row.Item.Id,
                row.Item.Focus,
                row.Item.Text,
                row.Item.Owner,
                row.Item.OwnerName,
                DueOn = row.Item.DueOn!.Value,
            })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new OverdueRow
        {
            Kind = OverdueKind.Action,
            Ccg = row.Key.Ccg,
            CcgName = row.Name,
            What = row.Text!,
            Who = row.OwnerName ?? row.Owner!.Value.DisplayText(),
            Period = row.Key.Period(),
            DueOn = row.DueOn,
            Address = AssessmentLinks.ItemInList(row.Key, row.Focus, row.Id),
        });
    }
}
