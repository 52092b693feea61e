using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Account.Roles;

public sealed record RolesViewModel
{
    public RoleForm Form { get; init; } = new();

    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    public required string? ReturnUrl { get; init; }

    public IReadOnlyList<NhsOption> Options => [.. Memberships.Select(row => new NhsOption(row.Id.ToString(), row.Words))];
}
