using CcgAssurance.Domain.People;
using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>What accounts have to have, and how long a log-in lasts without a request.</summary>
public sealed record AccountSettings
{
    private const int ShortestIdleMinutes = 5;
    private const int LongestIdleMinutes = 20 * 60;

    /// <summary>The roles that nobody acts in without a second factor.</summary>
    public required IReadOnlySet<Role> SecondFactorRoles { get; init; }

    /// <summary>After how long without a request a log-in ends; null if only its longest time counts.</summary>
    public required TimeSpan? Idle { get; init; }

    /// <summary>Where people can log in otherwise than with a password of ours.</summary>
    public IReadOnlyList<SignOnProvider> Providers { get; init; } = [];

    /// <summary>The provider with a key; null if there is none.</summary>
    public SignOnProvider? ProviderOf(string? key) => Providers.FirstOrDefault(provider => provider.Key == key);

    /// <summary>The names that stand behind the address of a provider; the address itself once the settings no longer have it.</summary>
    public string NameOf(string issuer) =>
        Providers.Where(provider => provider.Issuer == issuer).Select(provider => provider.Name).ToList() is [_, ..] names
            ? string.Join(", ", names)
            : issuer;

    /// <summary>Whether nobody acts in a role without a second factor.</summary>
    public bool NeedsSecondFactor(Role role) => SecondFactorRoles.Contains(role);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="WrongSettingException">A setting cannot be read.</exception>
    public static AccountSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Accounts");
        var optional = section.GetSection("SecondFactorOptionalFor").GetChildren().Select(child => ReadRole(child.Value)).ToHashSet();
        return new AccountSettings
        {
            SecondFactorRoles = ReadRequired(section["SecondFactor"], environment)
                ? Enum.GetValues<Role>().Where(role => !optional.Contains(role)).ToHashSet()
                : new HashSet<Role>(),
            Idle = ReadIdle(section["IdleMinutes"]),
            Providers = SignOnProvider.ReadAll(section.GetSection("Providers"), environment),
        };
    }

    private static bool ReadRequired(string? text, IHostEnvironment environment) => text switch
    {
        null or "" => environment.IsProduction(),
        _ when text.Equals("Required", StringComparison.OrdinalIgnoreCase) => true,
        _ when text.Equals("Optional", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw new WrongSettingException($"Accounts:SecondFactor is '{text}'. Set it to Required or Optional."),
    };

    private static Role ReadRole(string? text) =>
        Enum.TryParse<Role>(text, ignoreCase: true, out var role) && Enum.IsDefined(role)
            ? role
            : throw new WrongSettingException(
                $"Accounts:SecondFactorOptionalFor names '{text}'. Use roles such as {string.Join(", ", Enum.GetNames<Role>())}.");

    private static TimeSpan? ReadIdle(string? text) => text switch
    {
        null or "" or "0" => null,
        _ when int.TryParse(text, out var minutes) && minutes is >= ShortestIdleMinutes and <= LongestIdleMinutes =>
            TimeSpan.FromMinutes(minutes),
        _ => throw new WrongSettingException(
            $"Accounts:IdleMinutes is '{text}'. Set it to 0 for none, or to a number of minutes " +
            $"from {ShortestIdleMinutes} to {LongestIdleMinutes}."),
    };
}
