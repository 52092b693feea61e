using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>Finds the escalations that a person may know of.</summary>
public sealed class EscalationSearchSource(AssuranceDbContext db) : ISearchSource
{
    [Rule("R192")]
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var rows = await db.Escalations
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Matching(words)
            .OrderByDescending(escalation => escalation.Number)
            .Take(SearchGroup.Asked)
            .Select(escalation => new
            {
                escalation.Id,
                escalation.Number,
                escalation.Subject,
                escalation.Stage,
                escalation.StartsOn,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == escalation.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Escalations", 8, rows, row => new SearchHit
        {
            Record = Escalation.KeyOf(row.Id),
            Title = row.Subject,
            Place = $"{row.CcgName}, {Escalation.NameOf(row.Number)}",
            Note = row.Stage.DisplayText(row.StartsOn, today),
            Address = EscalationLinks.Show(row.Number),
        });
    }
}
