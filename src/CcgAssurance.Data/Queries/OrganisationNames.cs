using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>Reads what organisations of any level are called.</summary>
public static class OrganisationNames
{
    private const string NhsEngland = "NHS England";

    /// <summary>The names that some organisations have on a day, by their codes.</summary>
    public static async Task<IReadOnlyDictionary<OrganisationCode, string>> NamesOfAsync(
        this AssuranceDbContext db, IReadOnlyCollection<OrganisationCode> codes, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = await db.Ccgs.Select(ccg => new { ccg.Code, Name = ccg.NameOn(day) })
            .Concat(db.AreaTeams.Select(team => new { team.Code, team.Name }))
            .Concat(db.Regions.Select(region => new { region.Code, region.Name }))
            .Where(row => codes.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, row => row.Name, cancellationToken);
        names.TryAdd(OrganisationCode.NhsEngland, NhsEngland);
        return names;
    }
}
