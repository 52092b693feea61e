using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>The words for a domain or theme where no framework version is at hand: their names are the same in all of them.</summary>
public static class FocusText
{
    /// <summary>"Domain 4: Governance", or the name of the theme.</summary>
    public static string Of(Focus focus)
    {
        var theme = focus.Theme;
        return focus.Domain is { } domain
            ? $"Domain {domain}: {AssuranceDomains.All.Single(item => item.Number == domain).ShortName}"
            : CrossCuttingThemes.All.Single(item => item.Theme == theme).Name;
    }

    /// <summary>The same, or "The report as a whole" where it is about none.</summary>
    public static string Of(Focus? focus) => focus is { } one ? Of(one) : "The report as a whole";
}
