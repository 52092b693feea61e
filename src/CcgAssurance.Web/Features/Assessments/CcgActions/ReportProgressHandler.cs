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
        var ids = form.Entered.Select(row => row.ItemId).ToList();
        var assessments = await db.QuarterlyAssessments
            .Include(assessment => assessment.Items.Where(item => ids.Contains(item.Id))).ThenInclude(item => item.CcgProgress)
            .Where(assessment => assessment.Items.Any(item => ids.Contains(item.Id)))
            .ToListAsync(cancellationToken);
        foreach (var row in form.Entered)
        {
            var assessment = assessments.Single(known => known.Items.Any(item => item.Id == row.ItemId));
            var outcome = assessment.ReportProgress(row.ItemId, row.Text!, row.Status!.Value, actor);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            db.ExpectStage(assessment, row.StageToken);
        }

        return await db.SaveAsync(actor, cancellationToken);
    }
}
