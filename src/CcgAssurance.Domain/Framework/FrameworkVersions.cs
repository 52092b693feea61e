using System.Diagnostics.CodeAnalysis;

namespace CcgAssurance.Domain.Framework;

/// <summary>The framework versions that assessments can be made under.</summary>
[Rule("R1", "R263")]
public static class FrameworkVersions
{
    /// <summary>
    /// 2013/14: the same six domains and three categories, no cross-cutting themes. The descriptors were rewritten for
    /// 2014/15 (2014/15 operational guidance, para 5), so this version shows none.
    /// </summary>
    public static FrameworkVersion Y2013To14 { get; } = new(
        "2013-14",
        "CCG Assurance Framework 2013/14",
        [.. AssuranceDomains.All.Select(domain => domain with { Descriptors = [] })],
        [],
        [.. Enum.GetValues<AssuranceCategory>()],
        NeedsThemeNarratives: false,
        NeedsSupportPackages: false);

    /// <summary>2014/15: six domains with 35 descriptors, three categories and three themes with a narrative each.</summary>
    public static FrameworkVersion Y2014To15 { get; } = new(
        "2014-15",
        "CCG Assurance Framework 2014/15",
        AssuranceDomains.All,
        CrossCuttingThemes.All,
        [.. Enum.GetValues<AssuranceCategory>()],
        NeedsThemeNarratives: true,
        NeedsSupportPackages: true);

    /// <summary>All versions, earliest first.</summary>
    public static IReadOnlyList<FrameworkVersion> All { get; } = [Y2013To14, Y2014To15];

    /// <summary>The version for a financial year written like "2014-15".</summary>
    /// <exception cref="KeyNotFoundException">No version is known for that year.</exception>
    public static FrameworkVersion For(string key) =>
        TryFor(key, out var version)
            ? version
            : throw new KeyNotFoundException($"There is no framework version for '{key}'.");

    /// <summary>Finds the version for a financial year written like "2014-15", or answers false.</summary>
    public static bool TryFor(string? key, [NotNullWhen(true)] out FrameworkVersion? version)
    {
        version = All.SingleOrDefault(candidate => candidate.Key == key);
        return version is not null;
    }
}
