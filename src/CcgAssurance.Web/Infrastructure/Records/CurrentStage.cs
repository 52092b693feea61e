using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The stage of a quarter and its token, read together for a form: the stage that the filter read may be older by now.</summary>
public sealed record CurrentStage(AssessmentStage Stage, Guid Token)
{
    /// <summary>What the form of a part that does not exist yet has seen.</summary>
    public Tokens ForNewPart => new() { StageToken = Token };
}

/// <summary>Reads the stage of a quarter that a form is filled over.</summary>
public static class CurrentStageReader
{
    /// <summary>The stage and the token of a quarter as they are now.</summary>
    public static Task<CurrentStage> CurrentStageAsync(this AssuranceDbContext db, QuarterHeader quarter,
        CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new CurrentStage(assessment.Stage, assessment.StageToken))
            .SingleAsync(cancellationToken);
}
