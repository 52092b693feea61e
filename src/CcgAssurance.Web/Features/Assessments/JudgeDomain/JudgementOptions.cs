using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>The answers to choose from, in the order in which they are shown.</summary>
public static class JudgementOptions
{
    public static IReadOnlyList<NhsOption> Factors { get; } =
        [.. Enum.GetValues<DecisionFactor>().Select(factor => new NhsOption(factor.ToString(), factor.DisplayText(), factor.HelpText()))];

    public static IReadOnlyList<NhsOption> Bases(JudgementFacts facts) =>
        [.. facts.Bases.Select(basis => new NhsOption(basis.ToString(), TextOf(basis, facts)))];

    private static string TextOf(JudgementBasis basis, JudgementFacts facts) => basis.EvidenceId is { } evidence
        ? facts.Evidence.Single(item => item.Id == evidence).Title
        : basis == JudgementBasis.Meeting ? $"The conversation on {facts.MeetingDate!.Value.LongDate()}" : basis.DisplayText();

    public static IReadOnlyList<NhsOption> InterventionReasons { get; } =
        [.. Enum.GetValues<InterventionReason>().Select(reason => new NhsOption(reason.ToString(), reason.DisplayText()))];
}
