using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What somebody can have to do next in a quarter.</summary>
public enum QuarterTask
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

    /// <summary>Correct the final report as somebody asked, or say why not.</summary>
    AnswerCorrectionRequest,

    /// <summary>Read a draft that the group has.</summary>
    ReadDraft,

    /// <summary>Read a report that was published a short time ago.</summary>
    ReadReport,
}

/// <summary>How the tasks of a quarter are written for people.</summary>
public static class QuarterTaskText
{
    /// <summary>What whoever has the task does.</summary>
    public static string Instruction(this QuarterTask task) => task switch
    {
        QuarterTask.ArrangeConversation => "Arrange the conversation",
        QuarterTask.HoldConversation => "Hold the conversation",
        QuarterTask.ShareDraft => "Judge the domains and share the draft",
        QuarterTask.ShareAgain => "Share a new draft",
        QuarterTask.AnswerDraft => "Answer the draft",
        QuarterTask.CommentOnDraft => "Read the draft and comment on it",
        QuarterTask.GoOnWithoutAnswer => "Continue without an answer, or give the CCG more time",
        QuarterTask.ReplyToAnswer => "Reply to the CCG's answer",
        QuarterTask.MakeFinal => "Make the report final",
        QuarterTask.Release => "Release the report, or say why not",
        QuarterTask.LookAtRefusal => "Read why the report was not released, and decide what to do",
        QuarterTask.ReportProgress => "Report progress on an action",
        QuarterTask.AnswerCorrectionRequest => "Answer a request to correct the report",
        QuarterTask.ReadDraft => "Read the draft that was shared",
        QuarterTask.ReadReport => "Read the published report",
    };

    /// <summary>What the others wait for.</summary>
    public static string Sentence(this QuarterTask task, Role doer) => task switch
    {
        QuarterTask.ArrangeConversation => "The area team arranges the conversation",
        QuarterTask.HoldConversation => "The area team holds the conversation with you",
        QuarterTask.ShareDraft => "The area team shares its draft",
        QuarterTask.ShareAgain => "The area team shares a new draft",
        QuarterTask.AnswerDraft => "The CCG answers the draft",
        QuarterTask.CommentOnDraft => "The governing body comments on the draft",
        QuarterTask.GoOnWithoutAnswer => "The area team continues without an answer",
        QuarterTask.ReplyToAnswer => "The area team replies to the CCG's answer",
        QuarterTask.MakeFinal => "The area team director makes the report final",
        QuarterTask.Release => doer == Role.CcgLead ? "The CCG releases the report" : "NHS England releases the report",
        QuarterTask.LookAtRefusal => "NHS England decides what to do, because the report was not released",
        QuarterTask.ReportProgress => "The CCG reports progress on an action",
        QuarterTask.AnswerCorrectionRequest => "The area team director answers your request to correct the report",
        QuarterTask.ReadDraft => "The draft is read",
        QuarterTask.ReadReport => "The report is read",
    };

    /// <summary>The task as one person sees it.</summary>
    public static WorkTask For(this QuarterTask task, Role doer, bool isMine, DateOnly? dueOn) =>
        new(task.ToString(), (int)task, isMine ? task.Instruction() : task.Sentence(doer), doer, isMine, dueOn)
        {
            IsRoutine = task.IsRoutine(),
        };

    private static bool IsRoutine(this QuarterTask task) => task is
        QuarterTask.CommentOnDraft or QuarterTask.ReportProgress or QuarterTask.ReadDraft or QuarterTask.ReadReport;
}
