using System.Diagnostics.CodeAnalysis;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What a row of the quarterly report is about: one of the domains or one of the cross-cutting themes (2014/15 operational
/// guidance, Annex 2). Written "domain-4" or "theme-better-care".
/// </summary>
public readonly record struct Focus : IParsable<Focus>
{
    /// <summary>The longest written form, in characters.</summary>
    public const int MaxLength = 40;

    private const string DomainPrefix = "domain-";
    private const string ThemePrefix = "theme-";

    private Focus(DomainNumber? domain, Theme? theme) => (Domain, Theme) = (domain, theme);

    /// <summary>The domain, or null if it is a theme.</summary>
    public DomainNumber? Domain { get; }

    /// <summary>The theme, or null if it is a domain.</summary>
    public Theme? Theme { get; }

    /// <summary>A domain.</summary>
    public static Focus On(DomainNumber domain) => new(domain, null);

    /// <summary>A theme.</summary>
    public static Focus On(Theme theme) => new(null, theme);

    /// <summary>Every focus of a framework in the order of the report: the domains, then the themes.</summary>
    public static IReadOnlyList<Focus> AllOf(FrameworkVersion framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return [.. framework.Domains.Select(domain => On(domain.Number)), .. framework.Themes.Select(theme => On(theme.Theme))];
    }

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException">The text is neither a domain nor a theme.</exception>
    public static Focus Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var focus) ? focus : throw new FormatException($"'{s}' is neither a domain nor a theme.");

    /// <summary>Reads the written form; false when the text is neither a domain nor a theme.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Focus result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        if (s.StartsWith(DomainPrefix, StringComparison.Ordinal)
            && DomainNumber.TryParse(s[DomainPrefix.Length..], provider, out var domain))
        {
            result = On(domain);
            return true;
        }

        if (s.StartsWith(ThemePrefix, StringComparison.Ordinal) &&
            CrossCuttingThemes.All.SingleOrDefault(theme => theme.Slug == s[ThemePrefix.Length..]) is { } found)
        {
            result = On(found.Theme);
            return true;
        }

        return false;
    }

    /// <summary>The name that menus and tables of a framework give it.</summary>
    public string NameIn(FrameworkVersion framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var theme = Theme;
        return Domain is { } domain
            ? framework.DomainNumbered(domain).ShortName
            : framework.Themes.Single(item => item.Theme == theme).Name;
    }

    /// <summary>What the history calls it, whichever framework it belongs to: "domain 4" or "better care".</summary>
    public string DisplayText()
    {
        var theme = Theme;
        if (Domain is { } domain)
        {
            return $"domain {domain}";
        }

        var name = CrossCuttingThemes.All.Single(item => item.Theme == theme).Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The written form: "domain-4" or "theme-better-care".</summary>
    public override string ToString()
    {
        var theme = Theme;
        return Domain is { } domain ? DomainPrefix + domain : ThemePrefix + CrossCuttingThemes.All.Single(item => item.Theme == theme).Slug;
    }
}
