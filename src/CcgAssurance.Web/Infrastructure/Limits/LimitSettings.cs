using System.Globalization;
using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Infrastructure.Limits;

/// <summary>The limits of the settings, for each use.</summary>
public sealed record LimitSettings(IReadOnlyDictionary<LimitedUse, UseLimit> Limits)
{
    private const int Most = 1_000_000;
    private const int LongestMinutes = 24 * 60;

    /// <summary>The limits of settings that say nothing.</summary>
    public static LimitSettings Defaults { get; } = new(Enum.GetValues<LimitedUse>().ToDictionary(use => use, DefaultOf));

    /// <summary>The limits that hold where the settings say nothing.</summary>
    public static UseLimit DefaultOf(LimitedUse use) => use switch
    {
        LimitedUse.LogIn => new(PerAddress: 100, PerAccount: 10, Minutes: 5),
        LimitedUse.Reset => new(PerAddress: 30, PerAccount: 5, Minutes: 60),
        LimitedUse.SetUpCode => new(PerAddress: 10, PerAccount: 10, Minutes: 15),
        LimitedUse.Invitation => new(PerAddress: 30, PerAccount: 10, Minutes: 15),
        LimitedUse.Upload => new(PerAddress: 300, PerAccount: 60, Minutes: 10),
        LimitedUse.Download => new(PerAddress: 600, PerAccount: 120, Minutes: 5),
        LimitedUse.Export => new(PerAddress: 200, PerAccount: 40, Minutes: 5),
    };

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="WrongSettingException">A limit is no number, or none that makes sense.</exception>
    public static LimitSettings Read(IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var known = Enum.GetNames<LimitedUse>();
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new WrongSettingException($"Limits:{unknown.Key} limits nothing. What can be limited is {string.Join(", ", known)}.");
        }

        return new LimitSettings(
            Enum.GetValues<LimitedUse>().ToDictionary(use => use, use => Read(section.GetSection($"{use}"), DefaultOf(use))));
    }

    private static UseLimit Read(IConfigurationSection section, UseLimit known) => new(
        ReadNumber(section, nameof(UseLimit.PerAddress), known.PerAddress, Most),
        ReadNumber(section, nameof(UseLimit.PerAccount), known.PerAccount, Most),
        ReadNumber(section, nameof(UseLimit.Minutes), known.Minutes, LongestMinutes));

    private static int ReadNumber(IConfigurationSection section, string name, int known, int most) => section[name] switch
    {
        null => known,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            => number,
        var text => throw new WrongSettingException($"Limits:{section.Key}:{name} is '{text}'. Set it to a whole number from 1 to {most}."),
    };
}
