using System.Linq.Expressions;
using CcgAssurance.Data;
using CcgAssurance.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence;

/// <summary>In which later quarters a piece of evidence was taken over.</summary>
public static class LaterUses
{
    /// <summary>The names of the quarters with a copy of which something holds, in their order.</summary>
    public static async Task<IReadOnlyList<string>> LaterUsesOfAsync(
        this AssuranceDbContext db, Guid evidence, Expression<Func<EvidenceItem, bool>> holds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var quarters = db.EvidenceItems.Where(copy => copy.TakenFromId == evidence).Where(holds).Select(copy => copy.AssessmentId);
        var rows = await db.QuarterlyAssessments
            .Where(later => quarters.Contains(later.Id))
            .OrderBy(later => later.Year)
            .ThenBy(later => later.Quarter)
            .Select(later => new { later.Year, later.Quarter })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(later => $"{later.Quarter.Name} {later.Year.Name}")];
    }
}
