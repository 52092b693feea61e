using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Account;

/// <summary>A role in an organisation, as a list shows it.</summary>
public sealed record MembershipRow
{
    public required Guid Id { get; init; }

    public required UserId Person { get; init; }

    public required Role Role { get; init; }

    public required OrganisationCode Organisation { get; init; }

    public required string OrganisationName { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? Until { get; init; }

    public required Guid Version { get; init; }

    /// <summary>The role as people read it.</summary>
    public string RoleName => Role.Name();

    /// <summary>The role and the organisation in words.</summary>
    public string Words => $"{Role.Name()}, {OrganisationName}";

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
