using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>What stands in the log of a package.</summary>
[Rule("R160", "R249", "R255")]
public enum SupportEntryKind
{
    /// <summary>A letter.</summary>
    Letter,

    /// <summary>An email.</summary>
    Email,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A note of a meeting.</summary>
    MeetingNote,

    /// <summary>A challenge that one side put to the other.</summary>
    Challenge,

    /// <summary>Help that one side gave the other.</summary>
    SupportGiven,

    /// <summary>Any other note.</summary>
    Note,
}

/// <summary>How these kinds are written for people.</summary>
public static class SupportEntryKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this SupportEntryKind kind) => kind switch
    {
        SupportEntryKind.Letter => "Letter",
        SupportEntryKind.Email => "Email",
        SupportEntryKind.Call => "Phone call",
        SupportEntryKind.MeetingNote => "Note of a meeting",
        SupportEntryKind.Challenge => "Challenge",
        SupportEntryKind.SupportGiven => "Support given",
        SupportEntryKind.Note => "Other note",
    };
}
