using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// Derives the headline of a quarter from its domain judgements (2014/15 operational guidance, paras 43 to 45). Nobody types
/// it and nothing stores it as typed: the same judgements always give the same headline.
/// </summary>
public static class HeadlineRule
{
    /// <summary>
    /// "Not assured" if any domain is "not assured, intervention required" (para 45); "assured" if all are "assured" or
    /// "assured with support", in any mix (para 44); no headline while a domain of the framework is undecided.
    /// </summary>
    [Rule("R120", "R123", "R124", "R125", "R126")]
    public static HeadlineResult Derive(FrameworkVersion framework, IReadOnlyDictionary<DomainNumber, AssuranceCategory> decided)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(decided);
        var judged = framework.Domains
            .Where(domain => decided.ContainsKey(domain.Number))
            .Select(domain => (domain.Number, decided[domain.Number]))
            .ToList();
        if (judged.Count < framework.Domains.Count)
        {
            return new HeadlineResult(null, judged.Count, framework.Domains.Count, GuidanceRules.R126HeadlinePending, []);
        }

        var notAssured = judged.Where(row => row.Item2 == AssuranceCategory.NotAssuredInterventionRequired).ToList();
        return notAssured.Count > 0
            ? new HeadlineResult(HeadlineAssessment.NotAssured, judged.Count, framework.Domains.Count,
                GuidanceRules.R125HeadlineNotAssured, notAssured)
            : new HeadlineResult(HeadlineAssessment.Assured, judged.Count, framework.Domains.Count, GuidanceRules.R124HeadlineAssured,
                judged);
    }
}
