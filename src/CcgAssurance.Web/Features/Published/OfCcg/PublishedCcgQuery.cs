using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Features.Published.Directions;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published.OfCcg;

public sealed class PublishedCcgQuery(
    AssuranceDbContext db, PublishedRowsQuery rows, PublishedDirectionsQuery directions, CcgFateQuery fates, TimeProvider clock)
{
    /// <summary>The published reports of a group; null when there is no such group.</summary>
    public async Task<PublishedCcgViewModel?> RunAsync(string code, CancellationToken cancellationToken)
    {
        if (!OrganisationCode.TryParse(code, null, out var known))
        {
            return null;
        }

        var today = UkTime.DateOf(clock.GetUtcNow());
        var ccg = await db.Ccgs
            .AsNoTracking()
            .Where(ccg => ccg.Code == known)
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(today), ccg.IsInvented, HasChanged = ccg.HasChanged() })
            .SingleOrDefaultAsync(cancellationToken);
        return ccg is null ? null : new PublishedCcgViewModel
        {
            Code = ccg.Code,
            Name = ccg.Name,
            IsInvented = ccg.IsInvented,
            Fate = ccg.HasChanged ? (await fates.OfAsync(ccg.Code, today, cancellationToken)).NoteOn(today) : null,
            Directions = await directions.OfAsync(ccg.Code, cancellationToken),
            Years = [.. (await rows.RunAsync(
                    db.Published()
                        .Where(assessment => assessment.CcgCode == ccg.Code)
                        .OrderByDescending(assessment => assessment.Year)
                        .ThenByDescending(assessment => assessment.Quarter),
                    cancellationToken))
                .GroupBy(row => row.Key.Year)
                .Select(year => new PublishedYear(year.Key, [.. year]))],
        };
    }
}
