using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed record LogInViewModel
{
    public required LogInForm Form { get; init; }

    public required string? ReturnUrl { get; init; }

    /// <summary>What the visitor sent after the log-in had ended; null if nothing.</summary>
    public LostForm? Lost { get; init; }

    /// <summary>What was typed there, encrypted, to be taken along; null if there is nothing.</summary>
    public string? Carried { get; init; }

    public required IReadOnlyList<DemoAccount> DemoAccounts { get; init; }

    /// <summary>Where people can log in otherwise than with a password.</summary>
    public required IReadOnlyList<SignOnProvider> Providers { get; init; }

    /// <summary>The page in answer to a form that was sent after the log-in had ended.</summary>
    public static LogInViewModel After(LostForm lost, string? page, AssuranceSettings settings) => new()
    {
        Form = new LogInForm(),
        ReturnUrl = lost.Address ?? page,
        Lost = lost,
        Carried = lost.Carried,
        DemoAccounts = AccountsOf(settings),
        Providers = settings.Accounts.Providers,
    };

    /// <summary>The accounts to choose from, where there is a demo.</summary>
    public static IReadOnlyList<DemoAccount> AccountsOf(AssuranceSettings settings) => settings.DemoEnabled ? Demo.DemoAccounts.All : [];
}
