using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions.Show;

public sealed class ShowConditionQuery(AssuranceDbContext db)
{
    public async Task<ShowConditionViewModel> RunAsync(ConditionHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var condition = await header.In(db).AsNoTracking().Include(condition => condition.Reviews).SingleAsync(cancellationToken);
        var (mayRecord, mayDecide) = (actor.May(Permission.RecordConditions), actor.May(Permission.DecideConditions));
        return new ShowConditionViewModel
        {
            Header = header,
            Condition = condition,
            Reviews =
            [
                .. condition.Reviews.OrderByDescending(review => review.ReviewOn).Select(review => new ReviewRow(
                    review,
                    condition.CanChange(review) && review.Findings is null && review.ReviewOn < actor.Today,
                    mayRecord && condition.CanChange(review),
                    mayDecide && condition.CanDecide(review) && review.Findings is not null)),
            ],
            CanRecord = mayRecord && condition.IsOpen,
        };
    }
}
