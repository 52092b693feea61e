using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Evidence;

/// <summary>Which of the two sides of the conversation provided something. Only that side changes it.</summary>
public enum EvidenceSide
{
    /// <summary>The area team.</summary>
    AreaTeam,

    /// <summary>The clinical commissioning group.</summary>
    Ccg,
}

/// <summary>How the sides are written for people, and who is on which.</summary>
public static class EvidenceSides
{
    /// <summary>The side as people read it.</summary>
    public static string DisplayText(this EvidenceSide side) => side switch
    {
        EvidenceSide.AreaTeam => "Area team",
        EvidenceSide.Ccg => "CCG",
    };

    /// <summary>The side for which somebody writes.</summary>
    public static EvidenceSide Side(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Role.Level() == OrganisationLevel.Ccg ? EvidenceSide.Ccg : EvidenceSide.AreaTeam;
    }
}
