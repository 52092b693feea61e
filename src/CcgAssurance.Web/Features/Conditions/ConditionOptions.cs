using CcgAssurance.Domain.Conditions;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The answers to choose from on the pages about conditions, in the order in which they are shown.</summary>
public static class ConditionOptions
{
    public static IReadOnlyList<NhsOption> Levels { get; } =
        [.. Enum.GetValues<ConditionSupportLevel>().Select(level => new NhsOption(level.ToString(), level.DisplayText()))];

    public static IReadOnlyList<NhsOption> Decisions { get; } =
        [.. Enum.GetValues<ConditionDecision>().Select(decision => new NhsOption(decision.ToString(), decision.DisplayText()))];
}
