namespace CcgAssurance.Domain.Framework;

/// <summary>
/// A CCG's headline for a quarter (2014/15 operational guidance, para 43). It follows from the domain judgements, and
/// while they are not all final there is no headline at all.
/// </summary>
[Rule("R121")]
public enum HeadlineAssessment
{
    /// <summary>NHS England is assured in all six domains, with or without support (para 44).</summary>
    Assured,

    /// <summary>Intervention is proposed in at least one domain (para 45).</summary>
    NotAssured,
}
