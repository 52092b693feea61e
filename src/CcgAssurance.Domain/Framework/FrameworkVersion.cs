namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What assurance consists of in one financial year. Every assessment keeps the version it was made under, so that an
/// earlier year is always shown in its own terms (2014/15 operational guidance, paras 2 to 3).
/// </summary>
/// <param name="Key">The financial year it applies to, such as "2014-15".</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Domains">The domains that are judged, in order.</param>
/// <param name="Themes">The cross-cutting themes, in order; a version may have none.</param>
/// <param name="Categories">The categories a domain can be given, in order.</param>
/// <param name="NeedsThemeNarratives">Whether a quarterly report needs a narrative for each theme (para 18).</param>
/// <param name="NeedsSupportPackages">Whether a domain that is assured with support needs an agreed package (paras 51 and 54).</param>
[Rule("R1", "R263")]
public sealed record FrameworkVersion(
    string Key,
    string Title,
    IReadOnlyList<AssuranceDomain> Domains,
    IReadOnlyList<CrossCuttingTheme> Themes,
    IReadOnlyList<AssuranceCategory> Categories,
    bool NeedsThemeNarratives,
    bool NeedsSupportPackages)
{
    /// <summary>This version's domain with the number.</summary>
    public AssuranceDomain DomainNumbered(DomainNumber number) => Domains.Single(domain => domain.Number == number);

    /// <summary>
    /// Where a rule stands for what is assessed under this version. The guidance of a later year binds no report of an earlier one, so that
    /// cites its own framework, or says that the rule is this service's own where that framework is not known to hold it.
    /// </summary>
    public string SourceOf(GuidanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Source.Document != GuidanceRules.OperationalGuidance || Key == FrameworkVersions.Y2014To15.Key)
        {
            return $"{rule.Source}";
        }

        return FrameworkOf2013.Sections.TryGetValue(rule, out var section)
            ? section is null ? Title : $"{Title}, {section}"
            : FrameworkOf2013.OwnRule;
    }

    /// <summary>This version's theme with the name that addresses use, or null if it has no such theme.</summary>
    public CrossCuttingTheme? FindTheme(string slug) => Themes.SingleOrDefault(theme => theme.Slug == slug);
}
