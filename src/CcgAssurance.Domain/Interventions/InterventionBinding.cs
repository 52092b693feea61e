using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// How cases for intervention and the judgements of a quarter bind each other: a domain is "not assured, intervention required" exactly
/// when an intervention is proposed for it (2014/15 operational guidance, paras 45, 55 and 56). A quarter is bound on the day on which it
/// is first made final: saving is free, sharing warns, and making it final is stopped. Quarters that are final already stand.
/// </summary>
[Rule("R127", "R139", "R219")]
public static class InterventionBinding
{
    private const AssuranceCategory NotAssured = AssuranceCategory.NotAssuredInterventionRequired;

    /// <summary>What to be warned of when the draft is shared with the group.</summary>
    /// <param name="judgements">The judgements, in the order of the domains.</param>
    /// <param name="cases">The cases of the group that are not over.</param>
    public static IReadOnlyList<Finding> ForSharing(IReadOnlyList<BoundJudgement> judgements, IReadOnlyCollection<BoundCase> cases) =>
        Findings(judgements, cases, FindingSeverity.Warning);

    /// <summary>What stops the quarter from being made final for the first time.</summary>
    /// <param name="judgements">The judgements, in the order of the domains.</param>
    /// <param name="cases">The cases of the group that are not over.</param>
    public static IReadOnlyList<Finding> ForFinal(IReadOnlyList<BoundJudgement> judgements, IReadOnlyCollection<BoundCase> cases) =>
        Findings(judgements, cases, FindingSeverity.Blocking);

    /// <summary>
    /// The domains of a final quarter that rest on a case that ended: those that are "not assured, intervention required", are among its
    /// domains, and have no other case that is proposed. The quarter has to be opened again for them; a case that was lifted asks for
    /// that in no quarter.
    /// </summary>
    /// <param name="judgements">The final judgements.</param>
    /// <param name="ended">The domains of the case that ended.</param>
    /// <param name="stage">How it ended.</param>
    /// <param name="others">The cases of the group that are not over.</param>
    public static IReadOnlyList<DomainNumber> RestingOn(
        IReadOnlyList<BoundJudgement> judgements,
        IReadOnlyCollection<DomainNumber> ended,
        InterventionStage stage,
        IReadOnlyCollection<BoundCase> others)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(others);
        return
        [
            .. judgements
                .Where(row => InterventionStages.EndedUnsigned.Contains(stage)
                    && row.Category == NotAssured
                    && ended.Contains(row.Domain)
                    && !others.Any(other => other.IsProposed && other.Domains.Contains(row.Domain)))
                .Select(row => row.Domain),
        ];
    }

    private static IReadOnlyList<Finding> Findings(
        IReadOnlyList<BoundJudgement> judgements, IReadOnlyCollection<BoundCase> cases, FindingSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(cases);
        return
        [
            .. judgements
                .Select(row => Of(row, [.. cases.Where(known => known.Domains.Contains(row.Domain))], severity))
                .OfType<Finding>(),
        ];
    }

    private static Finding? Of(BoundJudgement judgement, List<BoundCase> cases, FindingSeverity severity)
    {
        var domain = judgement.Domain;
        var proposed = cases.Find(known => known is { IsProposed: true, Forces: true }) ?? cases.Find(known => known.IsProposed);
        return (judgement.Category, proposed) switch
        {
            (NotAssured, null) => new Finding(
                GuidanceRules.R139NotAssuredNeedsInterventionCase,
                severity,
                cases is [{ Number: var number }, ..]
                    ? $"Complete the first four steps of intervention {number} for domain {domain}, or choose another level"
                    : $"Open an intervention for domain {domain}, or choose another level",
                Place: new CaseForDomainPlace(domain, cases.Count == 0 ? null : cases[0].Id)),
            (not null and not NotAssured, { Forces: true, Number: var number }) => new Finding(
                GuidanceRules.R219,
                severity,
                $"Judge domain {domain} as not assured, intervention required, because intervention {number} is proposed for it",
                Place: QuarterPlace.On(Focus.On(domain))),
            _ => null,
        };
    }
}
