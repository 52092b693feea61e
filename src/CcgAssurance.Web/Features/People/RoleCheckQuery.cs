using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People;

/// <summary>
/// Looks at a role that somebody is to be given: whether there is such a one, and whether the rules let this person have it.
/// </summary>
public sealed class RoleCheckQuery(AssuranceDbContext db, OrganisationOptionsQuery organisations)
{
    /// <summary>
    /// What is wrong with what was selected: the field and the message. Null if nothing is, or if something is not selected yet.
    /// </summary>
    public async Task<(string Field, string Message)?> ProblemAsync(
        UserId person, MembershipAnswers wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (await organisations.LevelOfAsync(wanted.Organisation, cancellationToken) != wanted.Role.Level())
        {
            return ("Organisation", $"Select {wanted.Role.Level().WithArticle()} for the role {wanted.Role.Name()}");
        }

        var held = await db.Memberships.AsNoTracking().Where(row => row.UserId == person).ToListAsync(cancellationToken);
        return MembershipRules.IsHeld(wanted, held)
            ? ("Role", "This person already has this role in this organisation. Select another role or organisation")
            : null;
    }

    /// <summary>What the rules say against it; done if nothing does.</summary>
    public async Task<Outcome> RunAsync(UserId person, MembershipAnswers wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var held = await db.Memberships.AsNoTracking().Where(row => row.UserId == person).ToListAsync(cancellationToken);
        var groups = held.Append(Membership.Of(person, wanted))
            .Where(row => row.Role.Level() == OrganisationLevel.Ccg)
            .Select(row => row.Organisation);
        return Outcome.From(MembershipRules.Check(wanted, held, await OverseersAsync(groups, cancellationToken)));
    }

    /// <summary>For each of these groups: the area teams and the regions that assure it or a closed group that it follows.</summary>
    public async Task<ILookup<OrganisationCode, OrganisationCode>> OverseersAsync(
        IEnumerable<OrganisationCode> groups, CancellationToken cancellationToken)
    {
        // Whoever acts for a group answers for the closed ones that it follows, which other area teams may have assured.
        var acting = groups.Distinct().ToList();
        var followed = await db.Ccgs
            .SelectMany(ccg => ccg.Successions)
            .Where(row => acting.Contains(row.SuccessorCode))
            .Select(row => new { By = row.SuccessorCode, row.CcgCode })
            .ToListAsync(cancellationToken);
        var assured = followed.Select(row => (row.By, row.CcgCode)).Concat(acting.Select(group => (By: group, CcgCode: group)))
            .ToLookup(row => row.CcgCode, row => row.By);
        var codes = assured.Select(row => row.Key).ToList();
        var overseers = await db.Ccgs
            .Where(ccg => codes.Contains(ccg.Code))
            .SelectMany(ccg => ccg.AreaTeams)
            .Join(
                db.AreaTeams.SelectMany(team => team.Regions),
                team => team.AreaTeamCode,
                region => region.AreaTeamCode,
                (team, region) => new { team.CcgCode, team.AreaTeamCode, region.RegionCode })
            .ToListAsync(cancellationToken);
        return overseers
            .SelectMany(row => assured[row.CcgCode].SelectMany(group => new[] { (group, row.AreaTeamCode), (group, row.RegionCode) }))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    /// <summary>The levels of those of these organisations that there are.</summary>
    public async Task<IReadOnlyDictionary<OrganisationCode, OrganisationLevel>> LevelsAsync(
        IReadOnlySet<OrganisationCode> codes, CancellationToken cancellationToken)
    {
        var ccgs = await db.Ccgs.Where(row => codes.Contains(row.Code)).Select(row => row.Code).ToListAsync(cancellationToken);
        var teams = await db.AreaTeams.Where(row => codes.Contains(row.Code)).Select(row => row.Code).ToListAsync(cancellationToken);
        var regions = await db.Regions.Where(row => codes.Contains(row.Code)).Select(row => row.Code).ToListAsync(cancellationToken);
        var levels = ccgs.ToDictionary(code => code, _ => OrganisationLevel.Ccg);
        teams.ForEach(code => levels[code] = OrganisationLevel.AreaTeam);
        regions.ForEach(code => levels[code] = OrganisationLevel.Region);
        levels[OrganisationCode.NhsEngland] = OrganisationLevel.National;
        return levels;
    }
}
