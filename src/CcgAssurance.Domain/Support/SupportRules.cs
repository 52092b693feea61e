using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// What the terms of a package have to say before they are proposed (2014/15 operational guidance, paras 49 to 54 and Annex 4).
/// </summary>
public static class SupportRules
{
    /// <summary>The powers on which support can rest; 14Z10 is the one that the guidance names.</summary>
    [Rule("R166")]
    public static IReadOnlyList<StatutoryPower> PowersOfSupport { get; } = [StatutoryPower.S14Z10, StatutoryPower.S14Z9];

    /// <summary>What is missing in the terms, in the order in which they are written.</summary>
    /// <param name="terms">What they say.</param>
    /// <param name="nextDiscussionOn">When both sides next talk about the package.</param>
    /// <param name="today">The day.</param>
    [Rule("R152", "R153", "R154", "R155", "R156", "R157", "R158", "R161", "R162", "R163", "R165", "R166", "R167", "R174",
        "R179")]
    public static IReadOnlyList<Finding> Missing(SupportTerms terms, DateOnly? nextDiscussionOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return
        [
            .. Texts(terms), .. Period(terms, today), .. Measures(terms), .. Indicators(terms), .. Restrictions(terms),
            .. Trajectories(terms), .. Monitoring(terms, nextDiscussionOn, today), .. Factors(terms),
        ];
    }

    /// <summary>What speaks against the written confirmation of a restriction.</summary>
    [Rule("R168")]
    public static IReadOnlyList<Finding> WrongConfirmation(SupportRestriction restriction, SupportEntry letter, DateOnly on, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(restriction);
        ArgumentNullException.ThrowIfNull(letter);
        var message =
            on > today ? $"Enter a date that is {UkTime.InWords(today)} or earlier"
            : on <= restriction.DiscussedOn
                ? $"Enter a date after {UkTime.InWords(restriction.DiscussedOn.Value)}, when the restriction was discussed"
            : null;
        return
        [
            .. message is null ? Array.Empty<Finding>() : [Finding.Blocking(GuidanceRules.R168, message, nameof(ConfirmationAnswers.On))],
            .. letter.Files.Count > 0
                ? Array.Empty<Finding>()
                : [Finding.Blocking(GuidanceRules.R168, "Attach the written confirmation", nameof(ConfirmationAnswers.Entry))],
        ];
    }

    private static IEnumerable<Finding> Texts(SupportTerms terms)
    {
        if (terms.Domains.Count == 0)
        {
            yield return Missing(GuidanceRules.R151, "Select at least one domain", nameof(TermsAnswers.Domains));
        }

        (GuidanceRule Rule, string? Text, string Message, string Field)[] texts =
        [
            (GuidanceRules.R152, terms.Rationale, "Explain why support is needed and what justifies it", nameof(TermsAnswers.Rationale)),
            (GuidanceRules.R161, terms.Objectives, "Enter the improvement objectives", nameof(TermsAnswers.Objectives)),
            (GuidanceRules.R165, terms.ExpectedImprovement, "Enter the improvement that you expect", nameof(terms.ExpectedImprovement)),
            (GuidanceRules.R158, terms.ExitCircumstances, "Enter when the domain returns to assured", nameof(terms.ExitCircumstances)),
            (GuidanceRules.R166, PowersOfSupport.Contains(terms.Power) ? terms.Power.SectionNumber() : null,
                "Select section 14Z9 or section 14Z10", nameof(TermsAnswers.Power)),
            (GuidanceRules.R179, terms.PowerUse, "Explain how the power is exercised", nameof(TermsAnswers.PowerUse)),
            (GuidanceRules.R166, terms.PowerPurpose, "Enter the purpose for which the power is used", nameof(TermsAnswers.PowerPurpose)),
        ];
        foreach (var (rule, text, message, field) in texts)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return Missing(rule, message, field);
            }
        }
    }

    private static IEnumerable<Finding> Period(SupportTerms terms, DateOnly today)
    {
        if (terms.StartsOn is null)
        {
            yield return Missing(GuidanceRules.R153, "Enter the start date", nameof(TermsAnswers.StartsOn));
        }

        if (terms.EndsOn is null)
        {
            yield return Missing(GuidanceRules.R153, "Enter the end date", nameof(TermsAnswers.EndsOn));
        }
        else if (terms.EndsOn <= terms.StartsOn)
        {
            yield return Missing(GuidanceRules.R153, "Enter an end date after the start date", nameof(TermsAnswers.EndsOn));
        }
        else if (terms.EndsOn < today)
        {
            yield return Missing(GuidanceRules.R153, "Enter an end date that is still to come", nameof(TermsAnswers.EndsOn));
        }
    }

    private static IEnumerable<Finding> Measures(SupportTerms terms)
    {
        if (terms.Measures.Count == 0)
        {
            yield return Missing(GuidanceRules.R154, "Add at least one measure", nameof(terms.Measures));
        }

        foreach (var measure in terms.Measures.OrderBy(row => row.Position))
        {
            if (string.IsNullOrWhiteSpace(measure.Provider))
            {
                yield return Missing(GuidanceRules.R155, $"Enter who provides measure {measure.Position}", nameof(terms.Measures));
            }

            if (string.IsNullOrWhiteSpace(measure.Resourcing))
            {
                yield return Missing(
                    GuidanceRules.R156, $"Enter how measure {measure.Position} is resourced", nameof(terms.Measures));
            }

            if (string.IsNullOrWhiteSpace(measure.Owner) || measure.DueOn is null)
            {
                yield return Missing(
                    GuidanceRules.R155, $"Enter who is responsible for measure {measure.Position} and by when", nameof(terms.Measures));
            }
        }
    }

    private static IEnumerable<Finding> Indicators(SupportTerms terms)
    {
        if (terms.Indicators.Count == 0)
        {
            yield return Missing(GuidanceRules.R157, "Add at least one indicator of success", nameof(terms.Indicators));
        }

        foreach (var indicator in terms.Indicators
            .Where(row => string.IsNullOrWhiteSpace(row.Baseline) || string.IsNullOrWhiteSpace(row.Target) || row.TargetOn is null)
            .OrderBy(row => row.Position))
        {
            yield return Missing(
                GuidanceRules.R157,
                $"Enter the baseline, target and target date of indicator {indicator.Position}",
                nameof(terms.Indicators));
        }
    }

    private static IEnumerable<Finding> Restrictions(SupportTerms terms) => terms.Restrictions
        .Where(row => string.IsNullOrWhiteSpace(row.DiscussedAt) || row.DiscussedOn is null)
        .OrderBy(row => row.Position)
        .Select(row => Missing(
            GuidanceRules.R167,
            $"Enter at which meeting restriction {row.Position} was discussed, and when",
            nameof(terms.Restrictions)));

    private static IEnumerable<Finding> Trajectories(SupportTerms terms)
    {
        foreach (var row in terms.Trajectories.OrderBy(row => row.Position))
        {
            if (row.Planned.Count == 0)
            {
                yield return Missing(
                    GuidanceRules.R174, $"Enter the planned points of trajectory {row.Position}", nameof(terms.Trajectories));
            }
            else if (row.Planned.DistinctBy(point => point.On).Count() < row.Planned.Count)
            {
                yield return Missing(
                    GuidanceRules.R174,
                    $"Enter only one planned point for each day of trajectory {row.Position}",
                    nameof(terms.Trajectories));
            }
        }
    }

    private static IEnumerable<Finding> Monitoring(SupportTerms terms, DateOnly? nextDiscussionOn, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(terms.Monitoring))
        {
            yield return Missing(GuidanceRules.R162, "Enter how often progress is reviewed", nameof(TermsAnswers.Monitoring));
        }

        if (!(nextDiscussionOn > today))
        {
            yield return Missing(GuidanceRules.R162, "Enter the date of the next discussion", nameof(SupportPackage.NextDiscussionOn));
        }
    }

    private static IEnumerable<Finding> Factors(SupportTerms terms)
    {
        var open = terms.Factors.Where(row => string.IsNullOrWhiteSpace(row.Text)).OrderBy(row => row.Factor).ToList();
        if (open.Count > 0)
        {
            yield return Missing(
                GuidanceRules.R163,
                open.Count == terms.Factors.Count
                    ? "Write what you considered about each of the seven factors"
                    : $"Write what you considered about: {string.Join("; ", open.Select(row => row.Factor.DisplayText()))}",
                nameof(TermsAnswers.Factors));
        }
    }

    private static Finding Missing(GuidanceRule rule, string message, string field) =>
        Finding.Blocking(rule, message, field, new SupportPlace(field));
}
