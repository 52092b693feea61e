using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Work;

/// <summary>Who takes steps, and who only reads what others have done.</summary>
public static class WorkRoles
{
    /// <summary>For how many days something that was published is new to those who read it.</summary>
    public const int NewForDays = 28;

    /// <summary>Whether a role takes steps; the others only read what was shared or published.</summary>
    public static bool TakesPart(Role role) => role switch
    {
        Role.AreaTeamLead or Role.AreaTeamDirector or Role.CcgLead or Role.GoverningBodyMember => true,
        Role.IndependentMember or Role.RegionalReviewer or Role.NationalTeam or Role.Administrator or Role.CommitteeMember
            or Role.ChiefExecutive => false,
    };
}
