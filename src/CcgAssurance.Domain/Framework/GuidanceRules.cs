using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// Every rule of CCG assurance that this service knows, each under its own id. Most come from the 2014/15 operational
/// guidance, the others from the National Health Service Act 2006 and from what CCGs and NHS England have published. The
/// ids of those begin with R; F begins the id of what readers of the framework asked for.
/// </summary>
public static partial class GuidanceRules
{
    /// <summary>The document on which most rules rest, written for 2014/15.</summary>
    internal const string OperationalGuidance = "2014/15 operational guidance";

    /// <summary>All rules, in the order of their numbers; what readers asked for comes last.</summary>
    public static IReadOnlyList<GuidanceRule> All => Catalogue.InOrder;

    /// <summary>The rule with this id.</summary>
    /// <exception cref="KeyNotFoundException">No rule has the id, which is a mistake in the code that asked.</exception>
    public static GuidanceRule Get(string id) =>
        TryGet(id, out var rule) ? rule : throw new KeyNotFoundException($"There is no guidance rule '{id}'.");

    /// <summary>Finds the rule with this id, written exactly, or answers false.</summary>
    public static bool TryGet(string? id, [NotNullWhen(true)] out GuidanceRule? rule)
    {
        rule = null;
        return id is not null && Catalogue.ById.TryGetValue(id, out rule);
    }

    private static GuidanceRule Stated(string id, GuidanceSource source, string sentence) =>
        new(id, GuidanceStrength.Stated, source, sentence);

    private static GuidanceRule Expected(string id, GuidanceSource source, string sentence) =>
        new(id, GuidanceStrength.Expected, source, sentence);

    private static GuidanceRule Allowed(string id, GuidanceSource source, string sentence) =>
        new(id, GuidanceStrength.Allowed, source, sentence);

    private static GuidanceRule Derived(string id, GuidanceSource source, string sentence) =>
        new(id, GuidanceStrength.Derived, source, sentence);

    private static GuidanceSource Guidance(string place) => new(OperationalGuidance, place);

    private static GuidanceSource SouthTees(string place) => new("South Tees CCG assurance page", place);

    private static GuidanceSource Act(string section) => new("National Health Service Act 2006", section);

    // A class of its own, because the order in which static properties of several files are filled is not defined.
    private static class Catalogue
    {
        public static readonly IReadOnlyList<GuidanceRule> InOrder = Array.AsReadOnly<GuidanceRule>(
        [
            .. ScopeRules, .. ActorsRules, .. DomainsRules, .. ThemesRules, .. CycleRules, .. EvidenceRules,
            .. HeadlineRules, .. JudgementsRules, .. SupportRules, .. RequestsRules, .. EscalationRules,
            .. InterventionRules, .. ReportRules, .. AnnualRules, .. WaysOfWorkingRules, .. RecordsRules,
            .. CcgPageRules, .. EngagementRules, .. SurveyRules, .. PracticeRules, .. StatuteRules,
            .. DemandsRules,
        ]);

        public static readonly FrozenDictionary<string, GuidanceRule> ById =
            InOrder.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
    }
}
