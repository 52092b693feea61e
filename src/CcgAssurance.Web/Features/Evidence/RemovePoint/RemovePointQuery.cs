using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.RemovePoint;

public sealed class RemovePointQuery(AssuranceDbContext db)
{
    /// <summary>The page that asks before the point is removed; null when the quarter has none such.</summary>
    public async Task<RemovePointViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Points.Where(point => point.Id == id),
                (assessment, point) => new { assessment.Stage, assessment.StageToken, point.Version, point.Focus, point.Text })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ButtonForm { Seen = new Tokens { Version = row.Version, StageToken = row.StageToken } };
        return new RemovePointViewModel
        {
            Quarter = quarter,
            Id = id,
            Focus = row.Focus,
            Text = row.Text,
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }
}
