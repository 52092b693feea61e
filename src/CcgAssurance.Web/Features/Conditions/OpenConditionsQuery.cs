using CcgAssurance.Data;
using CcgAssurance.Domain.Conditions;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>Reads the open conditions with what has to be known to say what is to be done about each.</summary>
public sealed class OpenConditionsQuery(AssuranceDbContext db)
{
    public async Task<IReadOnlyList<ConditionWork>> RunAsync(
        IQueryable<AuthorisationCondition> conditions, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await conditions
            .AsNoTracking()
            .Where(condition => condition.DischargedOn == null)
            .OrderBy(condition => condition.Number)
            .Select(condition => new
            {
                condition.Id,
                condition.Number,
                condition.CcgCode,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == condition.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                condition.SetOn,
                Reviews = condition.Reviews
                    .Where(review => review.Decision == null)
                    .Select(review => new ReviewWork(review.Id, review.ReviewOn, review.Findings != null))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ConditionWork
            {
                Id = row.Id,
                Number = row.Number,
                Ccg = row.CcgCode,
                CcgName = row.CcgName,
                SetOn = row.SetOn,
                Next = row.Reviews.MinBy(review => review.ReviewOn),
            }),
        ];
    }
}
