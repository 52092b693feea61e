namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The guidance's four contrasts between "assured" and "assured with support" (2014/15 operational guidance, Annex 4),
/// shown as help where a category is chosen.
/// </summary>
[Rule("R141")]
public static class ContrastPairs
{
    /// <summary>The four contrasts, in the guidance's order.</summary>
    public static IReadOnlyList<ContrastPair> All { get; } =
    [
        new("The CCG speaks openly about where it needs to develop and what it finds hard, and can explain the root causes.",
            "The CCG does not yet understand its main challenges, or has no plan to find their causes and deal with them, " +
            "and NHS England helps it to do so."),
        new("The CCG has a clear action plan for each challenge, with outcomes that can be measured.",
            "The CCG would gain from the expertise of other organisations or teams."),
        new("The CCG manages to the agreed plans and acts when a deadline is missed.",
            "The CCG does not manage to its plans closely enough to keep improvement on its trajectory."),
        new("The CCG is actively managing its level of risk.",
            "The risk is more than the CCG could handle alone, without a support package agreed with NHS England."),
    ];
}
