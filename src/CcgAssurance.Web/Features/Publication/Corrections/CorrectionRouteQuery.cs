using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>Where a quarter stands for whoever asks for a correction of its report, and who can correct it.</summary>
public sealed record CorrectionStanding(AssessmentStage Stage, Guid StageToken, int LastVersion, CorrectionRoute Route);

/// <summary>Reads who can correct the report of a quarter: the directors of the area team that the group belongs to today.</summary>
public sealed class CorrectionRouteQuery(AssuranceDbContext db)
{
    public async Task<CorrectionStanding> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var areaTeam = db.AreaTeamOf(quarter.Key.Ccg, actor.Today);
        var directors = db.DirectorsOf(quarter.Key.Ccg, actor.Today);
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.StageToken,
                assessment.LastVersion,
                AreaTeam = areaTeam.First(),
                Directors = directors.Count(),
                FirstDirector = directors.Min(),
                LastDirector = directors.Max(),
            })
            .SingleAsync(cancellationToken);
        return new(
            row.Stage, row.StageToken, row.LastVersion,
            new CorrectionRoute(row.AreaTeam, row.Directors, row.FirstDirector, row.LastDirector));
    }
}
