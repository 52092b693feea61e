using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>Finds groups by name and code.</summary>
public sealed class CcgSearchSource(AssuranceDbContext db, CcgFateQuery fates) : ISearchSource
{
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var onTheDay = Dated.On<CcgAreaTeam>(actor.Today);
        var rows = await db.Ccgs
            .AsNoTracking()
            .VisibleTo(actor)
            .Matching(words)
            .OrderBy(ccg => ccg.NameOn(actor.Today))
            .ThenBy(ccg => ccg.Code)
            .Take(SearchGroup.Asked)
            .Select(ccg => new
            {
                ccg.Code,
                Name = ccg.NameOn(actor.Today),
                HasChanged = ccg.HasChanged(),
                AreaTeam = ccg.AreaTeams.AsQueryable().Where(onTheDay).Select(row => row.AreaTeam!.Name).First(),
            })
            .ToListAsync(cancellationToken);
        var changed = await fates.OfAsync(
            [.. rows.Where(row => row.HasChanged).Select(row => row.Code)], actor.Today, cancellationToken);
        return SearchGroup.Of("Clinical commissioning groups", 1, rows, row => new SearchHit
        {
            Record = Ccg.KeyOf(row.Code),
            Title = row.Name,
            Place = $"{row.Code}, {row.AreaTeam}",
            Note = changed.GetValueOrDefault(row.Code)?.NoteOn(actor.Today),
            Address = CcgLinks.Show(row.Code),
        });
    }
}
