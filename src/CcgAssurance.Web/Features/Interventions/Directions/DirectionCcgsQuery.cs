using CcgAssurance.Data;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The groups that a direction can be to, or that can carry out functions for another one: all that are not closed.</summary>
public sealed class DirectionCcgsQuery(AssuranceDbContext db)
{
    public async Task<IReadOnlyList<NhsOption>> OthersAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.Ccgs
            .AsNoTracking()
            .Where(ccg => ccg.ClosedOn == null || ccg.ClosedOn >= today)
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(today) })
            .OrderBy(row => row.Name)
            .ThenBy(row => row.Code)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new NhsOption(row.Code.ToString(), $"{row.Name} ({row.Code})"))];
    }

    /// <summary>One of them under the name that it has today; null where it is none.</summary>
    public async Task<NamedCcg?> NamedAsync(OrganisationCode? code, DateOnly today, CancellationToken cancellationToken)
    {
        var name = code is null
            ? null
            : await db.Ccgs
                .Where(ccg => ccg.Code == code && (ccg.ClosedOn == null || ccg.ClosedOn >= today))
                .Select(ccg => ccg.NameOn(today))
                .SingleOrDefaultAsync(cancellationToken);
        return name is null ? null : new NamedCcg(code!.Value, name);
    }
}
