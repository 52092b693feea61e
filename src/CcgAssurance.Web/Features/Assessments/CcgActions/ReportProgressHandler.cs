using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
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
        var findings = new List<Finding>();
        foreach (var (place, row) in form.Rows.Index().Where(entry => entry.Item.IsEntered))
        {
            var assessment = assessments.Single(known => known.Items.Any(item => item.Id == row.ItemId));
            var outcome = assessment.ReportProgress(row.ItemId, row.Text.OrStandIn(), row.Status.OrStandIn(), actor);
            if (outcome.Kind == OutcomeKind.Conflict)
            {
                return outcome;
            }

            findings.AddRange(outcome.Findings.Select(finding => finding with { Field = $"{nameof(form.Rows)}[{place}].{finding.Field}" }));
            db.ExpectStage(assessment, row.StageToken);
        }

        if (findings.Count > 0)
        {
            return Outcome.From(findings);
        }

        return await db.SaveAsync(actor, cancellationToken);
    }
}
