using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.People.List;

public sealed record ListPeopleViewModel
{
    public static IReadOnlyList<NhsOption> RoleOptions { get; } =
        [new("", "All roles"), .. Enum.GetValues<Role>().Select(role => new NhsOption(role.ToString(), role.Name()))];

    public static IReadOnlyList<NhsOption> StateOptions { get; } =
        [new("", "All"), .. Enum.GetValues<PersonState>().Select(state => new NhsOption(state.ToString(), state.DisplayText()))];

    public required string? Search { get; init; }

    public required string? Role { get; init; }

    public required string? State { get; init; }

    public required IReadOnlyList<PersonRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Whether these are the people who have been invited and have set no password yet.</summary>
    public bool IsInvited => State == nameof(PersonState.Invited);

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || Role is not null || State is not null;
}

public sealed record PersonRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>What the person does for whom today.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    public required PersonState State { get; init; }
}
