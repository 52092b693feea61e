using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What follows from the judgements on the domains of one quarter, with the reason for it.</summary>
/// <param name="Headline">The headline that follows, or null while a domain is undecided (R126).</param>
/// <param name="Judged">How many domains are decided.</param>
/// <param name="Domains">How many domains the framework has.</param>
/// <param name="Rule">The rule by which it follows.</param>
/// <param name="Because">The judgements that caused it, in the order of the domains; none while it is pending.</param>
public sealed record HeadlineResult(
    HeadlineAssessment? Headline,
    int Judged,
    int Domains,
    GuidanceRule Rule,
    IReadOnlyList<(DomainNumber Domain, AssuranceCategory Category)> Because)
{
    /// <summary>
    /// What to say about it. Until the quarter is final there is no headline: only how many domains are judged, and then what
    /// would follow if these judgements were confirmed.
    /// </summary>
    [Rule("R121", "R126")]
    public string StatementAt(AssessmentStage stage) => Headline is not { } headline
        ? $"{Judged} of {Domains} domains judged"
        : stage >= AssessmentStage.Final
            ? headline.DisplayText()
            : $"If these judgements are confirmed: {headline.DisplayText().ToLowerInvariant()}";

    /// <summary>Whether it is only what would follow, because the quarter is not final.</summary>
    public bool IsProvisionalAt(AssessmentStage stage) => Headline is not null && stage < AssessmentStage.Final;
}
