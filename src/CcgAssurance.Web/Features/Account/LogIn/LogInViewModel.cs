using CcgAssurance.Web.Demo;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed record LogInViewModel
{
    public required LogInForm Form { get; init; }

    public required string? ReturnUrl { get; init; }

    public required IReadOnlyList<DemoAccount> DemoAccounts { get; init; }
}
