using CcgAssurance.Web.Demo;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed record LogInViewModel
{
    public required LogInForm Form { get; init; }

    public required string? ReturnUrl { get; init; }

    /// <summary>Whether the visitor sent something after the log-in had ended.</summary>
    public bool IsLost { get; init; }

    public required IReadOnlyList<DemoAccount> DemoAccounts { get; init; }
}
