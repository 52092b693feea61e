using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence;

/// <summary>Finds the evidence that a person may know of.</summary>
public sealed class EvidenceSearchSource(AssuranceDbContext db) : ISearchSource
{
    [Rule("R119", "R245")]
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .With(db, db.EvidenceItems.VisibleTo(actor), item => item.AssessmentId)
            .Matching(words)
            .NewestFirst()
            .ThenByDescending(row => row.Record.Date)
            .ThenBy(row => row.Record.AddedAt)
            .ThenBy(row => row.Record.Title)
            .ThenBy(row => row.Record.Id)
            .Take(SearchGroup.Asked)
            .Select(row => new
            {
                row.Record.Id,
                row.Record.Title,
                row.Record.Summary,
                row.Record.Source,
                row.Record.OtherKind,
                row.Record.Scope,
                row.Record.Date,
                Assessment = row.Assessment.Id,
                Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                CcgName = row.Ccg.NameOn(row.Assessment.EndsOn),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Evidence", 5, rows, row => new SearchHit
        {
            Record = row.Assessment.Record,
            Title = row.Title,
            Text = string.Join(" ", new[] { row.Summary, row.OtherKind, row.Source }.OfType<string>()),
            Place = $"{row.CcgName}, {row.Key.Period()}",
            Note = $"{row.Scope.DisplayText()}, {row.Date.LongDate()}",
            Address = EvidenceLinks.InList(row.Key, row.Id),
        });
    }
}
