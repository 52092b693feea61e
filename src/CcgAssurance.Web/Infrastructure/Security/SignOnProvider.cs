using System.Text.RegularExpressions;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>A service at which the people of some organisations log in, and whose word is taken for it (ADR 22).</summary>
public sealed partial record SignOnProvider
{
    /// <summary>What names it in our addresses.</summary>
    public required string Key { get; init; }

    /// <summary>Its name, as people know it.</summary>
    public required string Name { get; init; }

    /// <summary>Its address, which also stands in what it signs.</summary>
    public required Uri Authority { get; init; }

    /// <summary>The name by which it knows this installation.</summary>
    public required string ClientId { get; init; }

    /// <summary>What this installation shows to it.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The organisations whose people it may log in.</summary>
    public required IReadOnlySet<OrganisationCode> Organisations { get; init; }

    /// <summary>Whether the people of its organisations may also log in with a password of ours.</summary>
    public required bool LocalLogIn { get; init; }

    /// <summary>Whether it asks for a second factor itself, so that ours is not asked for.</summary>
    public required bool SecondFactorDone { get; init; }

    /// <summary>The provider as links keep it.</summary>
    public string Issuer => SignOnLink.Trimmed(Authority.OriginalString);

    /// <summary>The scheme of the framework behind it.</summary>
    public string Scheme => $"sign-on-{Key}";

    /// <summary>Where the provider sends people back to.</summary>
    public string CallbackPath => $"/account/sign-on/{Key}/callback";

    /// <summary>Reads and checks the providers of the settings.</summary>
    /// <exception cref="WrongSettingException">A setting is missing or cannot be read.</exception>
    public static IReadOnlyList<SignOnProvider> ReadAll(IConfigurationSection section, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(section);
        var providers = section.GetChildren().Select(child => Read(child, environment)).ToList();
        foreach (var same in providers.CountBy(provider => provider.Key).Where(count => count.Value > 1))
        {
            throw new WrongSettingException($"{section.Path} has the key '{same.Key}' twice. Give each provider a key of its own.");
        }

        return providers;
    }

    private static SignOnProvider Read(IConfigurationSection section, IHostEnvironment environment) => new()
    {
        Key = section["Key"] is { } key && KeyPattern().IsMatch(key)
            ? key
            : throw Wrong(section, "Key", "up to 30 small letters, digits and hyphens, such as nhsmail"),
        Name = Text(section, "Name", "the name that people know it by, such as NHSmail"),
        Authority = ReadAuthority(section, environment),
        ClientId = Text(section, "ClientId", "the name by which the provider knows this installation"),
        ClientSecret = section["ClientSecret"] is { Length: > 0 } secret
            ? secret
            : throw new WrongSettingException(
                $"{section.Path}:ClientSecret is empty. Set it to the secret that the provider gave you, as an environment variable."),
        Organisations = ReadOrganisations(section),
        LocalLogIn = ReadYes(section, "LocalLogIn", ifEmpty: true),
        SecondFactorDone = ReadYes(section, "SecondFactorDone", ifEmpty: false),
    };

    private static Uri ReadAuthority(IConfigurationSection section, IHostEnvironment environment)
    {
        const string Example = "the address of the provider, such as https://login.example.nhs.uk";
        var text = section["Authority"];
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ||
            address.Query.Length > 0 || address.Fragment.Length > 0 || text.Length > SignOnLink.IssuerMaxLength)
        {
            throw Wrong(section, "Authority", Example);
        }

        // Without HTTPS anybody on the way could say who somebody is.
        var isOpen = ReadYes(section, "AllowHttp", ifEmpty: false);
        if (isOpen && environment.IsProduction())
        {
            throw new WrongSettingException($"{section.Path}:AllowHttp is true, but the environment is Production. Remove it.");
        }

        return address.Scheme == Uri.UriSchemeHttps || (isOpen && address.IsLoopback)
            ? address
            : throw new WrongSettingException(
                $"{section.Path}:Authority is '{text}', which anybody on the way could answer for. Set it to an address of HTTPS.");
    }

    private static HashSet<OrganisationCode> ReadOrganisations(IConfigurationSection section)
    {
        var codes = section.GetSection("Organisations").GetChildren().Select(ReadOrganisation).ToHashSet();
        return codes.Count > 0
            ? codes
            : throw new WrongSettingException(
                $"{section.Path}:Organisations is empty. Set it to the codes of the organisations whose people log in there.");
    }

    private static OrganisationCode ReadOrganisation(IConfigurationSection section) =>
        OrganisationCode.TryParse(section.Value, null, out var code)
            ? code
            : throw new WrongSettingException(
                $"{section.Path} is '{section.Value}'. Set it to the code of an organisation, such as X80.");

    private static bool ReadYes(IConfigurationSection section, string name, bool ifEmpty) => section[name] switch
    {
        null or "" => ifEmpty,
        var text when bool.TryParse(text, out var isSo) => isSo,
        _ => throw Wrong(section, name, "true or false"),
    };

    private static string Text(IConfigurationSection section, string name, string what) =>
        string.IsNullOrWhiteSpace(section[name]) ? throw Wrong(section, name, what) : section[name]!.Trim();

    private static WrongSettingException Wrong(IConfigurationSection section, string name, string what) =>
        new($"{section.Path}:{name} is '{section[name]}'. Set it to {what}.");

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?$")]
    private static partial Regex KeyPattern();
}
