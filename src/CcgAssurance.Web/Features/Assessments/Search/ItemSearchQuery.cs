using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Search;

/// <summary>Finds items of one kind in the quarters whose text as it stands a person may read.</summary>
public sealed class ItemSearchQuery(AssuranceDbContext db)
{
    public async Task<SearchGroup> RunAsync(
        ItemKind kind, string heading, int rank, SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .WithTextFor(actor)
            .With(db, db.ReportItems.Where(item => item.Kind == kind), item => item.AssessmentId)
            .Matching(words)
            .NewestFirst()
            .ThenBy(row => row.Record.Focus)
            .ThenBy(row => row.Record.Position)
            .ThenBy(row => row.Record.Id)
            .Take(SearchGroup.Asked)
            .Select(row => new FoundItem(
                row.Record.Id,
                row.Record.Focus,
                row.Record.Title,
                row.Record.Text,
                row.Record.Provider,
                row.Record.Target,
                row.Record.OwnerName,
                row.Record.Progress,
                row.Assessment.Id,
                new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                row.Assessment.LastVersion,
                row.Ccg.NameOn(row.Assessment.EndsOn)))
            .ToListAsync(cancellationToken);
        return SearchGroup.Of(heading, rank, rows, row => HitOf(row, actor));
    }

    // Only the area team has a page of items; everybody else reads them in the final report.
    private static SearchHit HitOf(FoundItem item, Actor actor)
    {
        var title = item.Title ?? item.Text ?? "";
        var text = item.Title is null && title.Length <= SearchHit.TitleLength ? null : item.Text;
        var rest = string.Join(" ", new[] { text, item.Provider, item.Target, item.OwnerName, item.Progress }.OfType<string>());
        return new SearchHit
        {
            Record = item.Assessment.Record,
            Title = title,
            Text = rest.Length == 0 ? null : rest,
            Place = $"{item.CcgName}, {item.Quarter.Quarter.Name} {item.Quarter.Year.Name}",
            Note = FocusText.Of(item.Focus),
            Address = actor.May(Permission.ViewDrafts)
                ? AssessmentLinks.ItemInList(item.Quarter, item.Focus, item.Id)
                : AssessmentLinks.Version(item.Quarter, item.LastVersion, "html"),
        };
    }

    private sealed record FoundItem(
        Guid Id,
        Focus Focus,
        string? Title,
        string? Text,
        string? Provider,
        string? Target,
        string? OwnerName,
        string? Progress,
        AssessmentId Assessment,
        QuarterKey Quarter,
        int LastVersion,
        string CcgName);
}
