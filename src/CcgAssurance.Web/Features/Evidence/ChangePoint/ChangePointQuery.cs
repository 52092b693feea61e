using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.ChangePoint;

public sealed class ChangePointQuery(AssuranceDbContext db)
{
    /// <summary>The page for a point of the quarter; null when the quarter has none such.</summary>
    public async Task<ChangePointViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
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

        var stored = new PointForm
        {
            Focus = row.Focus,
            Text = row.Text,
            Seen = new Tokens { Version = row.Version, StageToken = row.StageToken },
        };
        return new ChangePointViewModel
        {
            Quarter = quarter,
            Id = id,
            Focus = row.Focus,
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }
}
