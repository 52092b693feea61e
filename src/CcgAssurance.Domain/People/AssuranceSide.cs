using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.People;

/// <summary>
/// The two sides of assurance. It is mutual: both bring evidence, undertake something and release the report
/// (2014/15 operational guidance, para 33).
/// </summary>
[Rule("R104")]
public enum AssuranceSide
{
    /// <summary>NHS England; towards a group its area team acts for it.</summary>
    NhsEngland,

    /// <summary>The clinical commissioning group.</summary>
    Ccg,
}

/// <summary>How the sides are written for people, and who is on which.</summary>
public static class AssuranceSides
{
    /// <summary>The side as people read it.</summary>
    public static string DisplayText(this AssuranceSide side) => side switch
    {
        AssuranceSide.NhsEngland => "NHS England",
        AssuranceSide.Ccg => "The CCG",
    };

    /// <summary>The side for which somebody acts.</summary>
    public static AssuranceSide Side(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Role.Level() == OrganisationLevel.Ccg ? AssuranceSide.Ccg : AssuranceSide.NhsEngland;
    }

    /// <summary>Whether the actor belongs to one of the two organisations themselves, and not to those that look at both.</summary>
    public static bool IsOnEitherSide(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Role.Level() is OrganisationLevel.Ccg or OrganisationLevel.AreaTeam;
    }
}
