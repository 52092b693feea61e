using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Notices;

/// <summary>What a notice says, on the page and in the mail: what happened and what to do, and nothing of what was written.</summary>
public static class NoticeText
{
    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="role">The role of the person who is told.</param>
    /// <param name="task">The task, where it is a reminder.</param>
    public static string Subject(NoticeKind kind, Role role, WorkKind? task) => kind switch
    {
        NoticeKind.DraftShared => "Draft report shared with the CCG",
        NoticeKind.AnswerReceived => "The CCG answered the draft",
        NoticeKind.WentOnWithoutAnswer => "The report goes on without the CCG's answer",
        NoticeKind.OpenedAgain => "The report is being drafted again",
        NoticeKind.MadeFinal => "The report is final",
        // The side that released it is not told of it.
        NoticeKind.Released => role.Level() == OrganisationLevel.Ccg ? "NHS England released the report" : "The CCG released the report",
        NoticeKind.Refused => "The report was not released",
        NoticeKind.Published => "The report is published",
        NoticeKind.DueSoon => $"Due soon: {Lower(Instruction(task))}",
        NoticeKind.Overdue => $"Overdue: {Lower(Instruction(task))}",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="role">The person's role.</param>
    /// <param name="dueOn">The last day for it, where there is one.</param>
    public static string Next(NoticeKind kind, Role role, DateOnly? dueOn) => kind switch
    {
        NoticeKind.DraftShared when role == Role.CcgLead => $"Answer it{By(dueOn)}.",
        NoticeKind.DraftShared => $"You can read it and comment on it{By(dueOn)}.",
        NoticeKind.AnswerReceived when role == Role.AreaTeamLead => "Read the answer and reply to each comment.",
        NoticeKind.AnswerReceived => "You can make the report final once each comment has a reply.",
        NoticeKind.WentOnWithoutAnswer => "The report will say that there was no answer.",
        NoticeKind.OpenedAgain when role == Role.AreaTeamLead => "Change it and share a new draft.",
        NoticeKind.OpenedAgain => "You can still read the versions that were shared before. You are told when there is a new one.",
        NoticeKind.MadeFinal when role == Role.CcgLead => "Release it to the public, or say why not.",
        NoticeKind.MadeFinal => "It becomes public when the CCG and NHS England have both released it.",
        NoticeKind.Released when role is Role.CcgLead or Role.AreaTeamDirector => "Decide for your side if you have not done so.",
        NoticeKind.Released => "It becomes public when the other side releases it too.",
        NoticeKind.Refused => "It stays final and is not public. The reason stands on the page of the quarter.",
        NoticeKind.Published => "Everybody can read it now.",
        NoticeKind.DueSoon or NoticeKind.Overdue => dueOn is { } due ? $"The last day {(kind == NoticeKind.DueSoon ? "is" : "was")} {UkTime.InWords(due)}." : "",
    };

    private static string Instruction(WorkKind? task) =>
        new WorkTask(task ?? throw new ArgumentNullException(nameof(task), "A reminder is about a task."), default, IsMine: true, DueOn: null).Words;

    private static string By(DateOnly? day) => day is { } due ? $" by {UkTime.InWords(due)}" : "";

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
