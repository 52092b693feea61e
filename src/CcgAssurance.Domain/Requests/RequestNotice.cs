namespace CcgAssurance.Domain.Requests;

/// <summary>What somebody can be told about a request.</summary>
public enum RequestNotice
{
    /// <summary>A formal request waits for the director's signature.</summary>
    Proposed,

    /// <summary>The director sent a formal request back unsigned.</summary>
    SentBack,

    /// <summary>It was issued.</summary>
    Issued,

    /// <summary>It was issued in the place of one with a mistake.</summary>
    Corrected,

    /// <summary>There is a reply.</summary>
    ReplyReceived,

    /// <summary>The reply was found sufficient.</summary>
    FoundSufficient,

    /// <summary>The reply was found insufficient.</summary>
    FoundInsufficient,

    /// <summary>The request is closed.</summary>
    Closed,

    /// <summary>A letter, an email, a call or a note of a meeting is filed with it.</summary>
    CommunicationFiled,
}
