using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What the director records elsewhere because a direction was signed or lifted. The direction itself changes no other record.
/// </summary>
[Rule("R216")]
public enum FollowUpKind
{
    /// <summary>Who is the accountable officer.</summary>
    AccountableOfficer,

    /// <summary>What the constitution says now.</summary>
    Constitution,

    /// <summary>That the group closes.</summary>
    Dissolution,
}

/// <summary>How this is written for people.</summary>
public static class FollowUpKindText
{
    /// <summary>What to do, as an instruction.</summary>
    public static string DisplayText(this FollowUpKind kind) => kind switch
    {
        FollowUpKind.AccountableOfficer => "Record in the CCG's details who its accountable officer is",
        FollowUpKind.Constitution => "Record the change to the CCG's constitution",
        FollowUpKind.Dissolution => "Ask the national team to record that the CCG closes",
    };
}
