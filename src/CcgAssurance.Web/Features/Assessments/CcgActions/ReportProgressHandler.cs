using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

public sealed class ReportProgressHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(ProgressForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = form.ItemId!.Value;
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Items.Where(item => item.Id == id)).ThenInclude(item => item.CcgProgress)
            .SingleAsync(assessment => assessment.Items.Any(item => item.Id == id), cancellationToken);
        var outcome = assessment.ReportProgress(id, form.Text!, form.Status!.Value, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.ExpectStage(assessment, form.Seen.StageToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
