using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

public sealed class TakeOverHandler(AssuranceDbContext db)
{
    // Whatever is asked for is looked for among what the page lists: nothing of another group or a later quarter gets in.
    public async Task<Outcome> HandleAsync(QuarterHeader quarter, TakeOverForm form, Actor actor, CancellationToken cancellationToken)
    {
        var asked = form.Evidence;
        var rows = await db.EarlierEvidence(quarter, actor)
            .AsNoTracking()
            .Where(row => asked.Contains(row.Record.Id))
            .Select(row => new { row.Record, HasFile = row.Record.File != null, row.Assessment.Year, row.Assessment.Quarter })
            .ToListAsync(cancellationToken);
        if (rows.Count < asked.Distinct().Count())
        {
            return Outcome.Conflict;
        }

        var assessment = await db.QuarterlyAssessments
            .Include(row => row.Evidence)
            .SingleAsync(row => row.Id == quarter.Id, cancellationToken);
        var outcome = assessment.TakeOverEvidence(
            [.. rows.Select(row => new EarlierEvidence(row.Record, row.HasFile, row.Year, row.Quarter))], form.Focuses, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, form.Seen.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
