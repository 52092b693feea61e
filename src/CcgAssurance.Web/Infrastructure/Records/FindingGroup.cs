using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Findings that stand together: many of one kind behind one line that counts them.</summary>
/// <param name="Summary">The line; null where each stands for itself.</param>
/// <param name="Findings">The findings, in their order.</param>
public sealed record FindingGroup(string? Summary, IReadOnlyList<Finding> Findings)
{
    /// <summary>From how many on findings of a kind are counted.</summary>
    public const int CountedFrom = 4;

    private static readonly Dictionary<GuidanceRule, Func<string, string>> Counted = new()
    {
        [GuidanceRules.R128JudgementForEachDomain] = count => $"{count} domains have no judgement",
        [GuidanceRules.R177ResponseToEachRisk] = count => $"{count} issues have no response",
        [GuidanceRules.R145SupportPackageAgreed] = count => $"{count} domains need a support package",
        [GuidanceRules.R234CcgAnswerBeforeFinal] = count => $"{count} points about the CCG's answer",
    };

    /// <summary>Puts findings of the same rule together where there are many, and leaves the others as they are.</summary>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Finding> findings)
    {
        var kinds = findings.GroupBy(finding => finding.Rule).ToList();
        var single = kinds.Where(kind => !IsCounted(kind)).SelectMany(kind => kind).ToList();
        return
        [
            .. single.Count > 0 ? [new FindingGroup(null, single)] : Array.Empty<FindingGroup>(),
            .. kinds.Where(IsCounted).Select(kind => new FindingGroup(Counted[kind.Key](kind.Count().Grouped()), [.. kind])),
        ];
    }

    private static bool IsCounted(IGrouping<GuidanceRule, Finding> kind) =>
        kind.Count() >= CountedFrom && Counted.ContainsKey(kind.Key);
}
