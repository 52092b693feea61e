using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.Queries;

/// <summary>Somebody who can log in, in one of the roles that the person has on a day.</summary>
public sealed record ActingPerson
{
    /// <summary>The key of the account.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The address for log-in and mail.</summary>
    public required string? Email { get; init; }

    /// <summary>What the person does.</summary>
    public required Role Role { get; init; }

    /// <summary>The organisation for which the person does it.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>This person doing something at a moment.</summary>
    public Actor At(DateTimeOffset moment) => new(new UserId(Id), Name, Role, Organisation, moment);
}

/// <summary>Reads who does what for whom.</summary>
public static class CurrentPeople
{
    /// <summary>
    /// Everybody who can log in, once for each role that the person has on a day. A role in a group ends with the group, even where nobody
    /// has ended it.
    /// </summary>
    public static IQueryable<ActingPerson> PeopleOn(this AssuranceDbContext db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Memberships
            .Where(Dated.On<Membership>(day))
            .Where(membership => !db.Ccgs.Any(ccg => ccg.Code == membership.Organisation && ccg.ClosedOn < day))
            .Join(
                db.Users.Where(user => user.DisabledAt == null),
                // In the database both keys are the same type.
                membership => (Guid)(object)membership.UserId,
                user => user.Id,
                (membership, user) => new ActingPerson
                {
                    Id = user.Id,
                    Name = user.Name,
                    Email = user.Email,
                    Role = membership.Role,
                    Organisation = membership.Organisation,
                });
    }
}
