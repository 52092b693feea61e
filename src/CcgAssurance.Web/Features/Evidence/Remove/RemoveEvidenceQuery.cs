using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Remove;

public sealed class RemoveEvidenceQuery(AssuranceDbContext db)
{
    /// <summary>The page that asks before the evidence is removed; null when the quarter has none such.</summary>
    public async Task<RemoveEvidenceViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Evidence.Where(item => item.Id == id),
                (assessment, item) => new
                {
                    assessment.Stage,
                    assessment.StageToken,
                    item.Version,
                    item.Title,
                    item.Summary,
                    FileName = item.File == null ? null : item.File.Name,
                })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ButtonForm { Seen = new Tokens { Version = row.Version, StageToken = row.StageToken } };
        return new RemoveEvidenceViewModel
        {
            Quarter = quarter,
            Id = id,
            Title = row.Title,
            Summary = row.Summary,
            FileName = row.FileName,
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }
}
