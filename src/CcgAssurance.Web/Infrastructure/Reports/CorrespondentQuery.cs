using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>A group and its area team on a day, as a document names them.</summary>
public sealed record Correspondents(string Ccg, bool IsInvented, OrganisationCode AreaTeamCode, string AreaTeam);

/// <summary>Reads who writes to whom.</summary>
public sealed class CorrespondentQuery(AssuranceDbContext db)
{
    public Task<Correspondents> RunAsync(OrganisationCode ccg, DateOnly day, CancellationToken cancellationToken) => db.Ccgs
        .AsNoTracking()
        .Where(row => row.Code == ccg)
        .Select(row => new
        {
            Name = row.NameOn(day),
            row.IsInvented,
            Team = row.AreaTeams
                .Where(parent => parent.From <= day)
                .OrderByDescending(parent => parent.From)
                .Select(parent => parent.AreaTeamCode)
                .First(),
        })
        .Select(row => new Correspondents(
            row.Name, row.IsInvented, row.Team, db.AreaTeams.Where(team => team.Code == row.Team).Select(team => team.Name).First()))
        .SingleAsync(cancellationToken);
}
