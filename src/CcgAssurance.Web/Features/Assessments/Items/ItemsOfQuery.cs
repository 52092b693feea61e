using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.CcgActions;
using CcgAssurance.Web.Features.Assessments.Items.CarryForward;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Reads the items of one domain or theme, for its page.</summary>
public sealed class ItemsOfQuery(AssuranceDbContext db)
{
    public async Task<ItemsOfViewModel> RunAsync(QuarterHeader quarter, Focus focus, Actor actor, CancellationToken cancellationToken)
    {
        var (assessment, previous) = await db.WithPreviousItemsAsync(quarter, isTracking: false, cancellationToken);
        List<ReportItem> all = [.. assessment.Items.Where(item => item.Focus == focus).OrderBy(item => item.Position)];
        return new ItemsOfViewModel
        {
            Quarter = quarter,
            Focus = focus,
            CanEdit = actor.May(Permission.WriteReportItems) && assessment.Stage.IsOpenForDrafting(),
            StageToken = assessment.StageToken,
            All = all,
            CcgProgress = await db.CcgProgressOnAsync(all, cancellationToken),
            ToCarry = assessment.ToCarryFrom(previous).Count,
        };
    }
}
