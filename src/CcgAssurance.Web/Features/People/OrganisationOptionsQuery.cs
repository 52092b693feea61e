using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People;

/// <summary>The organisations for which people can act: NHS England, its regions and area teams, and the groups.</summary>
public sealed class OrganisationOptionsQuery(AssuranceDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<NhsOption>> RunAsync(CancellationToken cancellationToken)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var regions = await db.Regions.AsNoTracking().Select(region => new { region.Code, region.Name }).ToListAsync(cancellationToken);
        var teams = await db.AreaTeams.AsNoTracking().Select(team => new { team.Code, team.Name }).ToListAsync(cancellationToken);
        var ccgs = await db.Ccgs.AsNoTracking().Select(ccg => new { ccg.Code, Name = ccg.NameOn(today) }).ToListAsync(cancellationToken);
        return
        [
            new NhsOption("", "Select an organisation"),
            new NhsOption(OrganisationCode.NhsEngland.Value, "NHS England"),
            .. regions.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => Option(row.Code, row.Name)),
            .. teams.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => Option(row.Code, row.Name)),
            .. ccgs.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => Option(row.Code, row.Name)),
        ];
    }

    /// <summary>The level of an organisation; null if there is none with this code.</summary>
    public async Task<OrganisationLevel?> LevelOfAsync(OrganisationCode code, CancellationToken cancellationToken) =>
        code == OrganisationCode.NhsEngland ? OrganisationLevel.National
        : await db.Ccgs.AnyAsync(ccg => ccg.Code == code, cancellationToken) ? OrganisationLevel.Ccg
        : await db.AreaTeams.AnyAsync(team => team.Code == code, cancellationToken) ? OrganisationLevel.AreaTeam
        : await db.Regions.AnyAsync(region => region.Code == code, cancellationToken) ? OrganisationLevel.Region
        : null;

    private static NhsOption Option(OrganisationCode code, string name) => new(code.Value, $"{name} ({code})");
}
