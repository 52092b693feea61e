using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>The answers to choose from on the pages about interventions, in the order in which they are shown.</summary>
public static class InterventionOptions
{
    public static IReadOnlyList<NhsOption> Grounds { get; } = Of<InterventionGround>(InterventionGroundText.DisplayText);

    public static IReadOnlyList<NhsOption> Routes { get; } = Of<InterventionRoute>(InterventionRouteText.DisplayText);

    public static IReadOnlyList<NhsOption> Findings { get; } = Of<ImpactFinding>(ImpactFindingText.DisplayText);

    public static IReadOnlyList<NhsOption> Acts { get; } = Of<SupportAct>(SupportActText.DisplayText);

    public static IReadOnlyList<NhsOption> Teams { get; } = Of<SupportTeam>(SupportTeamText.DisplayText);

    public static IReadOnlyList<NhsOption> Conclusions { get; } = Of<PeerConclusion>(PeerConclusionText.DisplayText);

    public static IReadOnlyList<NhsOption> Decisions { get; } = Of<CommitteeDecision>(CommitteeDecisionText.DisplayText);

    public static IReadOnlyList<NhsOption> Powers { get; } = Of<InterventionPower>(InterventionPowerText.DisplayText);

    public static IReadOnlyList<NhsOption> Stops { get; } = Of<StopsFor>(StopsForText.DisplayText);

    public static IReadOnlyList<NhsOption> CarriedOutBy { get; } = Of<FunctionsCarriedOutBy>(FunctionsCarriedOutByText.DisplayText);

    public static IReadOnlyList<NhsOption> Exhausted { get; } = [new("true", "It has been exhausted")];

    public static IReadOnlyList<NhsOption> Approval { get; } = [new("true", "NHS England approves what the CCG proposes to do")];

    public static IReadOnlyList<NhsOption> WaysOfWorking { get; } = [new("true", "We followed these ways of working in this step")];

    public static IReadOnlyList<NhsOption> ForTheBoard { get; } =
        [new("true", "The power is exercised on behalf of the NHS England Board")];

    private static IReadOnlyList<NhsOption> Of<TEnum>(Func<TEnum, string> text)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new NhsOption(value.ToString(), text(value)))];
}
