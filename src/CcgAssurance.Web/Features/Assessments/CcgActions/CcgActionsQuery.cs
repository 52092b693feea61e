using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed class CcgActionsQuery(AssuranceDbContext db)
{
    public async Task<CcgActionsViewModel> RunAsync(QuarterHeader quarter, Guid? report, Actor actor, CancellationToken cancellationToken)
    {
        var actions = await db.CcgActionsAsync(quarter, actor, cancellationToken);
        var canReport = actor.May(Permission.AddCcgPoints);
        var asked = canReport ? actions.SingleOrDefault(action => action.Item.Id == report) : null;
        var stored = new ProgressForm { ItemId = asked?.Item.Id, Seen = new Tokens { StageToken = asked?.StageToken ?? default } };
        return new CcgActionsViewModel
        {
            Quarter = quarter,
            Actions = actions,
            Progress = await db.CcgProgressOnAsync(actions.Select(action => action.Item), cancellationToken),
            SeesDraft = actor.May(Permission.ViewDrafts),
            CanReport = canReport,
            Asked = asked,
            Stored = stored,
            Form = stored,
        };
    }
}
