using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Who takes which step in an escalation: the director decides, the lead writes, and each side speaks for itself alone.</summary>
[Rule("R190", "R196")]
public static class EscalationRoles
{
    /// <summary>Who opens and withdraws an escalation, says what it is about, and records how it ended.</summary>
    public static IReadOnlyList<Role> Decide { get; } = [Role.AreaTeamDirector];

    /// <summary>Who writes the view, records how it was put to the group, and writes and proposes the actions.</summary>
    public static IReadOnlyList<Role> Write { get; } = [Role.AreaTeamLead];

    /// <summary>Who takes a proposal back.</summary>
    public static IReadOnlyList<Role> TakeBack { get; } = [Role.AreaTeamLead, Role.AreaTeamDirector];

    /// <summary>Who accepts the actions, each for one's own side.</summary>
    public static IReadOnlyList<Role> Accept { get; } = [Role.AreaTeamDirector, Role.CcgLead];

    /// <summary>Who says no to the actions for the group.</summary>
    public static IReadOnlyList<Role> Decline { get; } = [Role.CcgLead];

    /// <summary>Who marks milestones, and records what level of support and scrutiny is right for one's own side.</summary>
    public static IReadOnlyList<Role> Report { get; } = [Role.AreaTeamLead, Role.CcgLead];
}
