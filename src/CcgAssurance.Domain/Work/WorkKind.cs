namespace CcgAssurance.Domain.Work;

/// <summary>What somebody can have to do next in a quarter.</summary>
public enum WorkKind
{
    /// <summary>Find a day for the conversation, or record why there is none.</summary>
    ArrangeConversation,

    /// <summary>Hold the conversation and record it.</summary>
    HoldConversation,

    /// <summary>Judge the domains and share the first draft.</summary>
    ShareDraft,

    /// <summary>Share another draft.</summary>
    ShareAgain,

    /// <summary>Answer the draft for the group.</summary>
    AnswerDraft,

    /// <summary>Read the draft and comment on it for the governing body.</summary>
    CommentOnDraft,

    /// <summary>Decide whether to go on without an answer whose time is over.</summary>
    GoOnWithoutAnswer,

    /// <summary>Say what is done about each comment of the group.</summary>
    ReplyToAnswer,

    /// <summary>Make the report final.</summary>
    MakeFinal,

    /// <summary>Release the final report to the public, or say why not.</summary>
    Release,

    /// <summary>Look at why a side does not release the report.</summary>
    LookAtRefusal,

    /// <summary>Report progress on an action of the group.</summary>
    ReportProgress,

    /// <summary>Read a draft that the group has.</summary>
    ReadDraft,

    /// <summary>Read a report that was published a short time ago.</summary>
    ReadReport,
}
