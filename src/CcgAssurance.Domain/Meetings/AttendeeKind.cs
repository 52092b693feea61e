using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Meetings;

/// <summary>For whom somebody attends; independent members are told apart from staff (2014/15 operational guidance, para 32).</summary>
[Rule("R19", "R103")]
public enum AttendeeKind
{
    /// <summary>NHS England's area team.</summary>
    AreaTeam,

    /// <summary>The clinical commissioning group.</summary>
    Ccg,

    /// <summary>An independent member.</summary>
    IndependentMember,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>How these kinds are written for people.</summary>
public static class AttendeeKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this AttendeeKind kind) => kind switch
    {
        AttendeeKind.AreaTeam => "Area team",
        AttendeeKind.Ccg => "CCG",
        AttendeeKind.IndependentMember => "Independent member",
        AttendeeKind.Other => "Other",
    };
}
