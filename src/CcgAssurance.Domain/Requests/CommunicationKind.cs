using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>How something was said or sent about a request.</summary>
[Rule("R255")]
public enum CommunicationKind
{
    /// <summary>A letter.</summary>
    Letter,

    /// <summary>An email.</summary>
    Email,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A note of a meeting.</summary>
    MeetingNote,
}

/// <summary>How these kinds are written for people.</summary>
public static class CommunicationKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this CommunicationKind kind) => kind switch
    {
        CommunicationKind.Letter => "Letter",
        CommunicationKind.Email => "Email",
        CommunicationKind.Call => "Phone call",
        CommunicationKind.MeetingNote => "Note of a meeting",
    };
}
