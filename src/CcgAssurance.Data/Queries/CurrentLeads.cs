using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.Queries;

/// <summary>Who does the work on a group, as long as that person is a lead of its area team.</summary>
public sealed record CurrentLead
{
    /// <summary>The group.</summary>
    public required OrganisationCode Ccg { get; init; }

    /// <summary>The area team that it belongs to.</summary>
    public required OrganisationCode AreaTeam { get; init; }

    /// <summary>The lead.</summary>
    public required UserId Lead { get; init; }

    /// <summary>The lead's name.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which the lead has it.</summary>
    public required DateOnly From { get; init; }
}

/// <summary>Reads who does the work on which group.</summary>
public static class CurrentLeads
{
    /// <summary>
    /// The leads of groups on a day. Whoever has left, or works for another area team or in another role by now, leads nothing: the work is
    /// everybody's again.
    /// </summary>
    public static IQueryable<CurrentLead> LeadsOn(this AssuranceDbContext db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Ccgs
            .SelectMany(ccg => ccg.AreaTeams)
            .Where(Dated.On<CcgAreaTeam>(day))
            .Join(
                db.CcgLeadAssignments,
                team => team.CcgCode,
                assignment => assignment.CcgCode,
                (team, assignment) => new CurrentLead
                {
                    Ccg = team.CcgCode,
                    AreaTeam = team.AreaTeamCode,
                    Lead = assignment.LeadId,
                    Name = assignment.Lead,
                    From = assignment.From,
                })
            .Where(lead => db.Memberships.Where(Dated.On<Membership>(day)).Any(membership =>
                membership.UserId == lead.Lead && membership.Role == Role.AreaTeamLead && membership.Organisation == lead.AreaTeam &&
                // In the database both keys are the same type.
                db.Users.Any(user => user.Id == (Guid)(object)membership.UserId && user.DisabledAt == null)));
    }
}
