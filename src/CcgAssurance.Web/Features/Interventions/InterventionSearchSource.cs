using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>Finds the interventions that a person may know of.</summary>
public sealed class InterventionSearchSource(AssuranceDbContext db) : ISearchSource
{
    [Rule("R213")]
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var rows = await db.Interventions
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Matching(words)
            .OrderByDescending(intervention => intervention.Number)
            .Take(SearchGroup.Asked)
            .Select(intervention => new
            {
                intervention.Id,
                intervention.Number,
                intervention.Subject,
                intervention.Stage,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == intervention.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Interventions", 9, rows, row => new SearchHit
        {
            Record = InterventionCase.KeyOf(row.Id),
            Title = row.Subject,
            Place = $"{row.CcgName}, {InterventionCase.NameOf(row.Number)}",
            Note = row.Stage.DisplayText(),
            Address = InterventionLinks.Show(row.Number),
        });
    }
}
