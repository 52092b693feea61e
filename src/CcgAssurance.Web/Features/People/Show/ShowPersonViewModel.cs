using CcgAssurance.Web.Features.Account;

namespace CcgAssurance.Web.Features.People.Show;

public sealed record ShowPersonViewModel
{
    public required PersonHeader Person { get; init; }

    public required string Email { get; init; }

    public required DateTimeOffset? DisabledAt { get; init; }

    public required bool HasPassword { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>Where the person is linked for single sign-on; null where this installation has none.</summary>
    public required IReadOnlyList<string>? SignOn { get; init; }

    public required PersonState State { get; init; }

    /// <summary>Every role of the person, ended ones included.</summary>
    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    /// <summary>In how many browsers the person is logged in.</summary>
    public required int LogIns { get; init; }

    /// <summary>The link with which the person sets a password, directly after it was made and never again.</summary>
    public required string? NewLink { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Whether the administrator looks at their own account, which another one looks after.</summary>
    public required bool IsSelf { get; init; }

    /// <summary>Whether a role can still be ended.</summary>
    public bool CanEnd(MembershipRow row) => !IsSelf && (row.Until is null || row.Until >= Today);
}
