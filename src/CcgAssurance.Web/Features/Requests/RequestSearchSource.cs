using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>Finds the requests for information that a person may know of.</summary>
public sealed class RequestSearchSource(AssuranceDbContext db) : ISearchSource
{
    [Rule("R180")]
    public async Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var rows = await db.InformationRequests
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(request => request.Stage != RequestStage.Discarded)
            .Matching(words)
            .OrderByDescending(request => request.Number)
            .ThenByDescending(request => request.DraftedAt)
            .Take(SearchGroup.Asked)
            .Select(request => new
            {
                request.Id,
                request.Number,
                request.Subject,
                request.Details,
                request.Stage,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == request.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            })
            .ToListAsync(cancellationToken);
        return SearchGroup.Of("Requests for information", 6, rows, row => new SearchHit
        {
            Record = InformationRequest.KeyOf(row.Id),
            Title = row.Subject,
            Text = row.Details,
            Place = $"{row.CcgName}, {InformationRequest.NameOf(row.Number)}",
            Note = row.Stage.DisplayText(),
            Address = RequestLinks.Show(RequestKey.Of(row.Id, row.Number)),
        });
    }
}
