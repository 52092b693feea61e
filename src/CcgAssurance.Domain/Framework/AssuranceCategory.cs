namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What a domain can be judged to be, from most to least assured (2014/15 operational guidance, para 47). There is no
/// fourth value; a domain that has not been judged has no category.
/// </summary>
[Rule("R132")]
public enum AssuranceCategory
{
    /// <summary>Performing well, including with known challenges that the CCG manages itself (para 50).</summary>
    Assured,

    /// <summary>Concerns that an agreed support package can deal with; not a sign of failure (paras 51 and 53).</summary>
    AssuredWithSupport,

    /// <summary>Failing, or at risk of failing, to discharge functions, with intervention proposed (para 56).</summary>
    NotAssuredInterventionRequired,
}
