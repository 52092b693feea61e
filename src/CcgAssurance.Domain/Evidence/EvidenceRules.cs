using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Evidence;

/// <summary>
/// What a piece of evidence needs before it can be recorded (2014/15 operational guidance, paras 12, 18 and 39 and Annex 4).
/// </summary>
public static class EvidenceRules
{
    /// <summary>Everything that stops one side from recording these answers; empty when nothing does.</summary>
    [Rule("R26", "R72", "R118", "R119")]
    public static IReadOnlyList<Finding> Check(EvidenceAnswers answers, AssuranceSide side, FrameworkVersion framework)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(framework);
        return [.. Find(answers, side, framework)];
    }

    /// <summary>What stops a piece of evidence from being removed: that a judgement of its quarter rests on it.</summary>
    /// <param name="resting">The domains whose judgements rest on it, in their order.</param>
    /// <param name="side">Whose evidence it is, and so who is told.</param>
    [Rule("R129")]
    public static IReadOnlyList<Finding> CheckRemoval(IReadOnlyList<DomainNumber> resting, AssuranceSide side)
    {
        ArgumentNullException.ThrowIfNull(resting);
        if (resting.Count == 0)
        {
            return [];
        }

        // The group does not see judgements that are still being made, so it learns only whom to ask.
        var domains = resting.Count == 1
            ? $"judgement on domain {resting[0]} is based"
            : $"judgements on domains {string.Join(", ", resting)} rest";
        return
        [
            Finding.Blocking(GuidanceRules.R129WhatJudgementRestsOn, side == AssuranceSide.NhsEngland
                ? $"Change what the {domains} on before you remove this evidence"
                : "Ask the area team before you remove this evidence, because it relies on it"),
        ];
    }

    /// <summary>What stops a piece of evidence from being removed: that a later quarter has taken it over and shows its file.</summary>
    /// <param name="usedIn">The names of those quarters, such as "Quarter 2 2014/15", in their order.</param>
    [Rule("R129")]
    public static IReadOnlyList<Finding> CheckUse(IReadOnlyList<string> usedIn)
    {
        ArgumentNullException.ThrowIfNull(usedIn);
        return usedIn.Count == 0
            ? []
            : [Finding.Blocking(
                GuidanceRules.R129WhatJudgementRestsOn,
                $"You cannot remove this evidence because it is also used in {string.Join(" and ", usedIn)}")];
    }

    /// <summary>
    /// What stops a change of evidence that is in several quarters: soft intelligence is soft in every one of them, so neither becomes the
    /// copy something else nor the original soft while others read its copy.
    /// </summary>
    /// <param name="item">The evidence.</param>
    /// <param name="scope">What it would be.</param>
    /// <param name="openlyUsedIn">The names of the later quarters that took it over and in which it is not soft, in their order.</param>
    [Rule("R119")]
    public static IReadOnlyList<Finding> CheckScope(EvidenceItem item, EvidenceScope scope, IReadOnlyList<string> openlyUsedIn)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(openlyUsedIn);
        if (scope == EvidenceScope.Soft && item.Scope != EvidenceScope.Soft && openlyUsedIn.Count > 0)
        {
            return
            [
                Finding.Blocking(
                    GuidanceRules.R119SoftIntelligenceNeverPublished,
                    $"Make it soft intelligence in {string.Join(" and ", openlyUsedIn)} first, because others can read it there",
                    nameof(EvidenceAnswers.Scope)),
            ];
        }

        return item is { TakenFromId: not null, Scope: EvidenceScope.Soft } && scope != EvidenceScope.Soft
            ? [Finding.Blocking(
                GuidanceRules.R119SoftIntelligenceNeverPublished,
                "Select soft intelligence: it was soft intelligence in the quarter it comes from",
                nameof(EvidenceAnswers.Scope))]
            : [];
    }

    private static IEnumerable<Finding> Find(EvidenceAnswers answers, AssuranceSide side, FrameworkVersion framework)
    {
        if (answers is { Kind: EvidenceKind.PartnerReport, Source: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R26PartnerAsEvidenceSource, "Enter which partner the report comes from", nameof(EvidenceAnswers.Source));
        }

        if (answers is { Kind: EvidenceKind.Other, OtherKind: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R118OtherKindsOfEvidence, "Enter what kind of evidence it is", nameof(EvidenceAnswers.OtherKind));
        }

        if (answers is { Kind: not EvidenceKind.Other, OtherKind: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R118OtherKindsOfEvidence, "Remove the other kind of evidence, or select other above",
                    nameof(EvidenceAnswers.OtherKind));
        }

        if (side == AssuranceSide.Ccg && answers.Scope == EvidenceScope.Soft)
        {
            yield return Finding.Blocking(
                GuidanceRules.R119SoftIntelligenceNeverPublished, "Select national or local: soft intelligence is the area team's own",
                    nameof(EvidenceAnswers.Scope));
        }

        if (answers.Focuses.Except(Focus.AllOf(framework)).Any())
        {
            yield return Finding.Blocking(
                GuidanceRules.R72EvidenceAcrossDomainsAndThemes, "Select domains and themes from this year's framework",
                    nameof(EvidenceAnswers.Focuses));
        }
    }
}
