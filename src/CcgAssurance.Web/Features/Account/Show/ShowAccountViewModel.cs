using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Account.Show;

public sealed record ShowAccountViewModel
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>The person in the role that was chosen; null before that.</summary>
    public required Actor? Actor { get; init; }

    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    /// <summary>The log-ins of the account that have not ended, this one among them.</summary>
    public required IReadOnlyList<UserSession> Sessions { get; init; }

    public required Guid CurrentSession { get; init; }

    /// <summary>Whether it is the role in which the person acts.</summary>
    public bool IsCurrent(MembershipRow row) => Actor is not null && row.Role == Actor.Role && row.Organisation == Actor.Organisation;
}
