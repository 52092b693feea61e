using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings;

/// <summary>What either side undertook at a meeting and has not done by its day.</summary>
public sealed class MeetingOverdueSource(AssuranceDbContext db) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.Undertakings
            .AsNoTracking()
            .Where(undertaking => undertaking.Status == UndertakingStatus.Open && undertaking.DueOn < today)
            .Join(
                db.QuarterlyAssessments.Join(ccgs, quarter => quarter.CcgCode, ccg => ccg.Code, (quarter, ccg) => new
                {
                    quarter.Id,
                    Key = new QuarterKey(quarter.CcgCode, quarter.Year, quarter.Quarter),
                    Name = ccg.NameOn(quarter.EndsOn),
                }),
                undertaking => undertaking.AssessmentId,
                quarter => quarter.Id,
                (undertaking, quarter) => new
                {
                    quarter.Key,
                    quarter.Name,
                    undertaking.Text,
                    undertaking.By,
                    undertaking.Owner,
                    DueOn = undertaking.DueOn!.Value,
                })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new OverdueRow
            {
                Kind = OverdueKind.Undertaking,
                Ccg = row.Key.Ccg,
                CcgName = row.Name,
                What = row.Text,
                Who = row.Owner is { } owner ? $"{row.By.DisplayText()}, {owner}" : row.By.DisplayText(),
                Period = row.Key.Period(),
                DueOn = row.DueOn,
                Address = MeetingLinks.Meeting(row.Key),
            }),
        ];
    }
}
