namespace CcgAssurance.Domain.Framework;

/// <summary>
/// An issue that runs across the domains and has a narrative in each quarterly report, but never a judgement
/// (2014/15 operational guidance, paras 18 to 27).
/// </summary>
[Rule("R71", "R73")]
public enum Theme
{
    /// <summary>Mental health valued equally with physical health (paras 19 to 21).</summary>
    ParityOfEsteem,

    /// <summary>Equality, and fewer health inequalities (paras 22 to 24).</summary>
    EqualityAndInequality,

    /// <summary>Proactive, personal and joined-up care, with the Better Care Fund (paras 25 to 27).</summary>
    BetterCare,
}
