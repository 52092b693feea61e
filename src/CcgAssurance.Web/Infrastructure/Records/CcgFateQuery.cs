using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Reads what became of groups. Of most there is nothing to tell: whoever lists them asks each whether it has changed, and here of those
/// that have.
/// </summary>
public sealed class CcgFateQuery(AssuranceDbContext db)
{
    /// <summary>What became of one.</summary>
    public async Task<CcgFate> OfAsync(OrganisationCode code, DateOnly today, CancellationToken cancellationToken) =>
        (await OfAsync([code], today, cancellationToken)).GetValueOrDefault(code) ?? CcgFate.None(code, today);

    /// <summary>What became of these, without those that were always called the same and go on.</summary>
    public async Task<IReadOnlyDictionary<OrganisationCode, CcgFate>> OfAsync(
        IReadOnlyCollection<OrganisationCode> codes, DateOnly today, CancellationToken cancellationToken)
    {
        if (codes.Count == 0)
        {
            return new Dictionary<OrganisationCode, CcgFate>();
        }

        var asked = codes.Distinct().ToList();
        var rows = await db.Ccgs
            .AsNoTracking()
            .AsSingleQuery()
            .Include(ccg => ccg.Names)
            .Include(ccg => ccg.Successions)
            .Where(ccg => asked.Contains(ccg.Code) && ccg.HasChanged())
            .OrderBy(ccg => ccg.Code)
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return new Dictionary<OrganisationCode, CcgFate>();
        }

        var answering = rows.ToDictionary(
            ccg => ccg.Code, ccg => ccg.ClosedOn is { } closed ? ccg.AnsweredByOn(closed < today ? today : closed.AddDays(1)) : null);
        var others = answering.Values.OfType<OrganisationCode>().Distinct().ToList();
        var names = await db.Ccgs
            .Where(ccg => others.Contains(ccg.Code))
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(today) })
            .ToDictionaryAsync(ccg => ccg.Code, ccg => ccg.Name, cancellationToken);
        return rows.ToDictionary(ccg => ccg.Code, ccg => new CcgFate
        {
            Code = ccg.Code,
            Names = [.. ccg.Names.OrderBy(row => row.From)],
            ClosedOn = ccg.ClosedOn,
            AnsweringName = answering[ccg.Code] is { } other ? names[other] : null,
            Today = today,
        });
    }
}
