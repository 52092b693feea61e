using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published;

/// <summary>Finds the published reports of groups that are not in a person's own scope: everybody may read those too.</summary>
public sealed class PublishedSearchSource(AssuranceDbContext db) : ISearchSource
{
    private const string Heading = "Published reports of other CCGs";
    private const int Rank = 6;

    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() == OrganisationLevel.National)
        {
            return new SearchGroup(Heading, Rank, [], HasMore: false);
        }

        var own = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        var rows = await db.Published()
            .Where(assessment => !own.Contains(assessment.CcgCode))
            .WithCcgs(db)
            .Matching(words.Without("report", "reports"))
            .NewestFirst()
            .Take(SearchGroup.Asked)
            .Select(row => new
            {
                row.Assessment.Id,
                PublishedAt = row.Assessment.PublishedAt!.Value,
                Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                CcgName = row.Ccg.NameOn(row.Assessment.EndsOn),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of(Heading, Rank, rows, row => new SearchHit
        {
            Record = row.Id.Record,
            Title = $"{row.CcgName}, {row.Key.Period()}",
            Place = $"Published {UkTime.DateOf(row.PublishedAt).LongDate()}",
            Address = PublishedLinks.Report(row.Key),
        });
    }
}
