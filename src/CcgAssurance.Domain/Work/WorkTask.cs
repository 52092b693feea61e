using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Work;

/// <summary>Something to do in a quarter, by whom and by when, as one person sees it.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Doer">The role that does it.</param>
/// <param name="IsMine">Whether the person does it; otherwise the person waits for it.</param>
/// <param name="DueOn">The last day for it; null where there is none.</param>
public sealed record WorkTask(WorkKind Kind, Role Doer, bool IsMine, DateOnly? DueOn)
{
    /// <summary>What to do, as an instruction, or what somebody else does, as a sentence.</summary>
    public string Words => IsMine ? Instruction : Sentence;

    /// <summary>Whether its last day is over.</summary>
    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    private string Instruction => Kind switch
    {
        WorkKind.ArrangeConversation => "Arrange the conversation",
        WorkKind.HoldConversation => "Hold the conversation",
        WorkKind.ShareDraft => "Judge the domains and share the draft",
        WorkKind.ShareAgain => "Share a new draft",
        WorkKind.AnswerDraft => "Answer the draft",
        WorkKind.CommentOnDraft => "Read the draft and comment on it",
        WorkKind.GoOnWithoutAnswer => "Go on without an answer, or give the CCG more time",
        WorkKind.ReplyToAnswer => "Reply to the CCG's answer",
        WorkKind.MakeFinal => "Make the report final",
        WorkKind.Release => "Release the report, or say why not",
        WorkKind.LookAtRefusal => "Look at why the report was not released",
        WorkKind.ReportProgress => "Report progress on an action",
        WorkKind.ReadDraft => "Read the draft that was shared",
        WorkKind.ReadReport => "Read the published report",
    };

    private string Sentence => Kind switch
    {
        WorkKind.ArrangeConversation => "The area team arranges the conversation",
        WorkKind.HoldConversation => "The area team holds the conversation with you",
        WorkKind.ShareDraft => "The area team shares its draft",
        WorkKind.ShareAgain => "The area team shares a new draft",
        WorkKind.AnswerDraft => "The CCG answers the draft",
        WorkKind.CommentOnDraft => "The governing body comments on the draft",
        WorkKind.GoOnWithoutAnswer => "The area team goes on without an answer",
        WorkKind.ReplyToAnswer => "The area team replies to the CCG's answer",
        WorkKind.MakeFinal => "The area team director makes the report final",
        WorkKind.Release => Doer == Role.CcgLead ? "The CCG releases the report" : "NHS England releases the report",
        WorkKind.LookAtRefusal => "NHS England looks at why the report was not released",
        WorkKind.ReportProgress => "The CCG reports progress on an action",
        WorkKind.ReadDraft => "The draft is read",
        WorkKind.ReadReport => "The report is read",
    };
}
