using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Search;

/// <summary>Finds the quarters of a group by its name and their dates, and leads to the newest version of the report.</summary>
public sealed class ReportSearchSource(AssuranceDbContext db) : ISearchSource
{
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var readsVersions = actor.May(Permission.ViewSharedReports) && !actor.May(Permission.ViewDrafts);
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .WithCcgs(db)
            .Matching(words.Without("report", "reports"))
            .NewestFirst()
            .Take(SearchGroup.Asked)
            .Select(row => new
            {
                row.Assessment.Id,
                row.Assessment.Stage,
                row.Assessment.LastVersion,
                Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
                CcgName = row.Ccg.NameOn(row.Assessment.EndsOn),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Quarterly reports", 2, rows, row => new SearchHit
        {
            Record = row.Id.Record,
            Title = $"{row.CcgName}, {row.Key.Period()}",
            Place = row.Stage.DisplayText(),
            Note = row.LastVersion == 0 ? "No report has been shared yet" : null,
            Address = readsVersions && row.LastVersion > 0
                ? AssessmentLinks.Version(row.Key, row.LastVersion, "html")
                : AssessmentLinks.Overview(row.Key),
        });
    }
}
