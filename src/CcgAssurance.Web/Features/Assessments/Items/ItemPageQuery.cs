using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Reads the page on which an item is added, changed or removed.</summary>
public sealed class ItemPageQuery(AssuranceDbContext db)
{
    /// <summary>The page for a new item; null where it is to answer an issue that is not there.</summary>
    public async Task<ItemPageViewModel?> NewAsync(
        QuarterHeader quarter, Focus focus, ItemKind kind, Guid? issue, Actor actor, CancellationToken cancellationToken)
    {
        var now = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.StageToken,
                Issues = assessment.Items
                    .Where(issue => issue.Focus == focus && issue.Kind == ItemKind.Issue)
                    .OrderBy(issue => issue.Position)
                    .Select(issue => new Issue(issue.Id, issue.Title!))
                    .ToList(),
            })
            .SingleAsync(cancellationToken);
        if (issue is not null && (kind != ItemKind.Action || now.Issues.All(row => row.Id != issue)))
        {
            return null;
        }

        var form = new ItemForm
        {
            Status = kind == ItemKind.Action ? ActionStatus.Open : null,
            IssueId = issue,
            Seen = new Tokens { StageToken = now.StageToken },
        };
        return Page(quarter, (focus, kind, null), form, CanEdit(actor, now.Stage), now.Issues);
    }

    /// <summary>The same page for an achievement that begins with what a progress review recognised, where it still waits.</summary>
    [Rule("R171")]
    public async Task<ItemPageViewModel?> NewAsync(
        QuarterHeader quarter, Focus focus, ItemKind kind, ItemPlace place, Actor actor, CancellationToken cancellationToken)
    {
        var page = await NewAsync(quarter, focus, kind, place.Issue, actor, cancellationToken);
        if (page is null || kind != ItemKind.Achievement || place.Review is not { } review || focus.Domain is not { } domain)
        {
            return page;
        }

        var recognised = await db.RecognisedAsync(quarter.Key, domain, cancellationToken);
        return recognised.Find(row => row.Review == review) is { } found ? page.WithForm(page.Form with { Text = found.Text }) : page;
    }

    /// <summary>The page for an item of the quarter; null when the quarter has no such item.</summary>
    public async Task<ItemPageViewModel?> OfAsync(QuarterHeader quarter, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var now = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Items.Where(item => item.Id == id),
                (assessment, item) => new
                {
                    assessment.Stage,
                    assessment.StageToken,
                    Item = item,
                    Issues = assessment.Items
                        .Where(issue => issue.Focus == item.Focus && issue.Kind == ItemKind.Issue)
                        .OrderBy(issue => issue.Position)
                        .Select(issue => new Issue(issue.Id, issue.Title!))
                        .ToList(),
                })
            .SingleOrDefaultAsync(cancellationToken);
        return now is null
            ? null
            : Page(
                quarter,
                (now.Item.Focus, now.Item.Kind, id),
                ItemForm.From(now.Item, now.StageToken),
                CanEdit(actor, now.Stage),
                now.Issues);
    }

    private static bool CanEdit(Actor actor, AssessmentStage stage) => actor.May(Permission.WriteReportItems) && stage.IsOpenForDrafting();

    // The key becomes text here and not in the database, of which each writes it in its own letters.
    private static ItemPageViewModel Page(
        QuarterHeader quarter, (Focus Focus, ItemKind Kind, Guid? Id) item, ItemForm stored, bool canEdit, List<Issue> issues) => new()
        {
            Quarter = quarter,
            Focus = item.Focus,
            Kind = item.Kind,
            Id = item.Id,
            CanEdit = canEdit,
            Stored = stored,
            Form = stored,
            Issues = [new NhsOption("", "None"), .. issues.Select(issue => new NhsOption(issue.Id.ToString(), issue.Title))],
        };

    private sealed record Issue(Guid Id, string Title);
}
