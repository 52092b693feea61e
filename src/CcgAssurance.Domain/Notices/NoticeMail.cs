namespace CcgAssurance.Domain.Notices;

/// <summary>What became of the mail of a notice.</summary>
public enum NoticeMail
{
    /// <summary>It was not sent yet.</summary>
    Waiting,

    /// <summary>It was handed to the mail server or put into the pick-up folder.</summary>
    Sent,

    /// <summary>It cannot be sent: there is no such address, or the person has left.</summary>
    GivenUp,
}
