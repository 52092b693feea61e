using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>Finds the support packages that a person may know of.</summary>
public sealed class SupportSearchSource(AssuranceDbContext db) : ISearchSource
{
    [Rule("R180", "R256")]
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var rows = await db.SupportPackages
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(package => package.Stage != SupportStage.Discarded)
            .Matching(words)
            .OrderByDescending(package => package.Number)
            .ThenByDescending(package => package.Id)
            .Take(SearchGroup.Asked)
            .Select(package => new
            {
                package.Id,
                package.Number,
                package.Title,
                package.Stage,
                package.StartsOn,
                package.EndsOn,
                package.Agreements,
                package.IsMet,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == package.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Support packages", 7, rows, row => new SearchHit
        {
            Record = SupportPackage.KeyOf(row.Id),
            Title = row.Title,
            Place = $"{row.CcgName}, {SupportPackage.NameOf(row.Number)}",
            Note = SupportStatusText
                .On(new SupportStanding(row.Stage, row.StartsOn, row.EndsOn, row.Agreements, row.IsMet), today)
                .DisplayText(),
            Address = SupportLinks.Show(SupportLinks.KeyOf(row.Id, row.Number)),
        });
    }
}
