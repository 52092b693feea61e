using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>Reads a request for a correction; null where there is none that the actor may see.</summary>
public sealed class CorrectionQuery(AssuranceDbContext db)
{
    public async Task<CorrectionViewModel?> RunAsync(QuarterHeader quarter, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var (seesAll, self) = (actor.IsOnEitherSide(), actor.UserId);
        var areaTeam = db.AreaTeamOf(quarter.Key.Ccg, actor.Today);
        var directors = db.DirectorsOf(quarter.Key.Ccg, actor.Today);
        var row = await db.CorrectionRequests
            .AsNoTracking()
            .Where(request => request.Id == id && request.AssessmentId == quarter.Id && (seesAll || request.AskedById == self))
            .Select(request => new
            {
                Request = request,
                StageToken = db.QuarterlyAssessments
                    .Where(assessment => assessment.Id == request.AssessmentId)
                    .Select(assessment => assessment.StageToken)
                    .Single(),
                AreaTeam = areaTeam.First(),
                Directors = directors.Count(),
                FirstDirector = directors.Min(),
                LastDirector = directors.Max(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var request = row.Request;
        var stored = new CorrectionForm { Seen = new Tokens { Version = request.Version, StageToken = row.StageToken } };
        return new CorrectionViewModel
        {
            Quarter = quarter,
            Request = request,
            Route = new CorrectionRoute(row.AreaTeam, row.Directors, row.FirstDirector, row.LastDirector),
            CanAnswer = request.IsOpen && actor.May(Permission.MakeReportsFinal),
            IsOwn = request.AskedById == actor.UserId,
            Stored = stored,
            Form = stored,
        };
    }
}
