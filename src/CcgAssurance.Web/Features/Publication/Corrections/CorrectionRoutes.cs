using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>
/// Who can correct the reports of a group, as parts of a query: the directors of the area team that it belongs to on the day.
/// </summary>
public static class CorrectionRoutes
{
    /// <summary>The name of the area team.</summary>
    public static IQueryable<string> AreaTeamOf(this AssuranceDbContext db, OrganisationCode ccg, DateOnly day) =>
        db.TeamsOf(ccg, day).Select(team => team.AreaTeam!.Name);

    /// <summary>The names of its directors.</summary>
    public static IQueryable<string> DirectorsOf(this AssuranceDbContext db, OrganisationCode ccg, DateOnly day) =>
        db.TeamsOf(ccg, day).Join(
            db.PeopleOn(day).Where(user => user.Role == Role.AreaTeamDirector),
            team => team.AreaTeamCode,
            user => user.Organisation,
            (_, user) => user.Name);

    private static IQueryable<CcgAreaTeam> TeamsOf(this AssuranceDbContext db, OrganisationCode ccg, DateOnly day) => db.Ccgs
        .Where(known => known.Code == ccg)
        .SelectMany(known => known.AreaTeams)
        .Where(Dated.On<CcgAreaTeam>(day));
}
