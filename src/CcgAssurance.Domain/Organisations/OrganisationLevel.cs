namespace CcgAssurance.Domain.Organisations;

/// <summary>Where an organisation stands in the assurance process of 2014/15 (R10 to R15).</summary>
public enum OrganisationLevel
{
    /// <summary>A clinical commissioning group, the organisation that is assured.</summary>
    Ccg,

    /// <summary>An NHS England area team, which holds the conversations and makes the judgements.</summary>
    AreaTeam,

    /// <summary>An NHS England region, which looks after consistency between its area teams.</summary>
    Region,

    /// <summary>NHS England nationally, which runs the cycle for every clinical commissioning group.</summary>
    National,
}
