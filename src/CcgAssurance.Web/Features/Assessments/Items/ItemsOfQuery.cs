using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.CcgActions;
using CcgAssurance.Web.Features.Assessments.Items.CarryForward;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Reads the items of one domain or theme.</summary>
public sealed class ItemsOfQuery(AssuranceDbContext db)
{
    public async Task<ItemsOfViewModel> RunAsync(QuarterHeader quarter, Focus focus, Actor actor, CancellationToken cancellationToken)
    {
        var (assessment, previous, own) = await db.WithPreviousItemsAsync(quarter, isTracking: false, cancellationToken);
        List<ReportItem> all = [.. assessment.Items.Where(item => item.Focus == focus).OrderBy(item => item.Position)];
        var canEdit = actor.May(Permission.WriteReportItems) && assessment.Stage.IsOpenForDrafting();
        return new ItemsOfViewModel
        {
            Quarter = quarter,
            Focus = focus,
            CanEscalate = actor.May(Permission.DecideEscalations),
            Today = actor.Today,
            CanEdit = canEdit,
            StageToken = assessment.StageToken,
            All = all,
            CcgProgress = await db.CcgProgressOnAsync(all, cancellationToken),
            PassedFrom = await db.PassedFromAsync(
                all.Select(item => item.CarriedFromId).OfType<Guid>().Except(own), quarter.Key.Ccg, cancellationToken),
            Recognised = canEdit && focus.Domain is { } domain
                ? await db.RecognisedAsync(quarter.Key, domain, cancellationToken)
                : [],
            ToCarry = assessment.ToCarryFrom(previous).Count,
        };
    }

    /// <summary>How many there are, for the page of the judgement or narrative.</summary>
    public async Task<ItemCounts> CountAsync(QuarterHeader quarter, Focus focus, CancellationToken cancellationToken)
    {
        var counts = await db.ReportItems
            .Where(item => item.AssessmentId == quarter.Id && item.Focus == focus)
            .GroupBy(item => item.Kind)
            .Select(items => new { Kind = items.Key, Count = items.Count() })
            .ToDictionaryAsync(row => row.Kind, row => row.Count, cancellationToken);
        return new ItemCounts(quarter.Key, focus, counts);
    }
}
