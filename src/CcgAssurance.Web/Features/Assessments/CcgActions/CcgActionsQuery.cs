using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed class CcgActionsQuery(AssuranceDbContext db)
{
    public async Task<CcgActionsViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var actions = await db.CcgActionsAsync(quarter, actor, cancellationToken);
        var stored = new ProgressForm
        {
            Rows = [.. actions.Select(action => new ProgressRow
            {
                ItemId = action.Item.Id,
                StageToken = action.StageToken,
                About = action.Item.Text!,
            })],
        };
        return new CcgActionsViewModel
        {
            Quarter = quarter,
            Actions = actions,
            Progress = await db.CcgProgressOnAsync(actions.Select(action => action.Item), cancellationToken),
            SeesDraft = actor.May(Permission.ViewDrafts),
            CanEdit = actor.May(Permission.AddCcgPoints) && actions.Count > 0,
            Stored = stored,
            Form = stored,
        };
    }
}
