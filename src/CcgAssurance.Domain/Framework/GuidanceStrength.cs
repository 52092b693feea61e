namespace CcgAssurance.Domain.Framework;

/// <summary>
/// How strongly the source says what a rule says. It describes the source, not how firmly the service applies the rule.
/// </summary>
public enum GuidanceStrength
{
    /// <summary>The source states it as a fact, a duty or a requirement.</summary>
    Stated,

    /// <summary>The source says it should be so, or that it is expected.</summary>
    Expected,

    /// <summary>The source allows or suggests it.</summary>
    Allowed,

    /// <summary>The source does not say it, but cannot be followed or checked without it.</summary>
    Derived,
}
