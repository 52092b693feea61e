using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

public sealed class CarryForwardQuery(AssuranceDbContext db)
{
    public async Task<CarryForwardViewModel> RunAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var (assessment, previous, own) = await db.WithPreviousItemsAsync(quarter, isTracking: false, cancellationToken);
        var actions = assessment.ToCarryFrom(previous);
        var passed = await db.PassedFromAsync(actions.Select(action => action.Id).Except(own), quarter.Key.Ccg, cancellationToken);
        var places = Focus.AllOf(quarter.Framework).ToList();
        return new CarryForwardViewModel
        {
            Quarter = quarter,
            CanEdit = assessment.Stage.IsOpenForDrafting(),
            Stored = new ButtonForm { Seen = new Tokens { StageToken = assessment.StageToken } },
            Actions =
            [
                .. actions.OrderBy(action => places.IndexOf(action.Focus)).Select(action => new ActionToCarry(
                    action.Focus,
                    action.Text,
                    previous.SingleOrDefault(issue => issue.Id == action.IssueId)?.Title,
                    action.Status!.Value,
                    passed.GetValueOrDefault(action.Id))),
            ],
        };
    }
}
