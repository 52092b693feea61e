using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Reads the page on which an item is added, changed or removed.</summary>
public sealed class ItemPageQuery(AssuranceDbContext db)
{
    /// <summary>The page for a new item.</summary>
    public async Task<ItemPageViewModel> NewAsync(
        QuarterHeader quarter, Focus focus, ItemKind kind, Actor actor, CancellationToken cancellationToken)
    {
        var now = await db.CurrentStageAsync(quarter, cancellationToken);
        var form = new ItemForm { Seen = now.ForNewPart };
        var canEdit = actor.May(Permission.WriteReportItems) && now.Stage.IsOpenForDrafting();
        return await PageAsync(quarter, (focus, kind, null), form, canEdit, cancellationToken);
    }

    /// <summary>The page for an item of the quarter; null when the quarter has no such item.</summary>
    public async Task<ItemPageViewModel?> OfAsync(QuarterHeader quarter, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var item = await db.ReportItems.AsNoTracking()
            .SingleOrDefaultAsync(item => item.Id == id && item.AssessmentId == quarter.Id, cancellationToken);
        if (item is null)
        {
            return null;
        }

        var now = await db.CurrentStageAsync(quarter, cancellationToken);
        var form = ItemForm.From(item, now.Token);
        var canEdit = actor.May(Permission.WriteReportItems) && now.Stage.IsOpenForDrafting();
        return await PageAsync(quarter, (item.Focus, item.Kind, id), form, canEdit, cancellationToken);
    }

    private async Task<ItemPageViewModel> PageAsync(
        QuarterHeader quarter, (Focus Focus, ItemKind Kind, Guid? Id) item, ItemForm stored, bool canEdit,
        CancellationToken cancellationToken) => new()
        {
            Quarter = quarter,
            Focus = item.Focus,
            Kind = item.Kind,
            Id = item.Id,
            CanEdit = canEdit,
            Stored = stored,
            Form = stored,
            Issues = [new NhsOption("", "None"), .. await IssuesAsync(quarter, item.Focus, cancellationToken)],
        };

    // The key becomes text here and not in the database, of which each writes it in its own letters.
    private async Task<IEnumerable<NhsOption>> IssuesAsync(QuarterHeader quarter, Focus focus, CancellationToken cancellationToken)
    {
        var issues = await db.ReportItems.AsNoTracking()
            .Where(item => item.AssessmentId == quarter.Id && item.Focus == focus && item.Kind == ItemKind.Issue)
            .OrderBy(item => item.Position)
            .Select(item => new { item.Id, item.Title })
            .ToListAsync(cancellationToken);
        return issues.Select(issue => new NhsOption(issue.Id.ToString(), issue.Title!));
    }
}
