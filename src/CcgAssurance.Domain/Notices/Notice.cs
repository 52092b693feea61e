using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Notices;

/// <summary>
/// What one person is told about one quarter. It says what happened and where to look, and nothing of what a draft, an answer or a
/// refusal says, because it also goes out by mail.
/// </summary>
public sealed class Notice
{
    /// <summary>The longest name of an occasion, in characters.</summary>
    public const int OccasionMaxLength = 150;

    /// <summary>For how many days a notice is kept.</summary>
    public const int DaysKept = 365;

    /// <summary>For how many hours a notice goes out by mail. What could not be sent by then is no news any more.</summary>
    public const int HoursMailed = 48;

    /// <summary>How many minutes a web node has for the mail of a notice before another one may try.</summary>
    public const int MailMinutes = 5;

    private Notice()
    {
    }

    /// <summary>The key of this notice.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who is told.</summary>
    public UserId UserId { get; private set; }

    /// <summary>For which organisation the person is told. Whoever has left it no longer sees the notice.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <summary>The quarter that it is about.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>What happened.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>What is to be done, where the notice is about a task.</summary>
    public WorkKind? Task { get; private set; }

    /// <summary>The last day for it, where there is one.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>What keeps the same person from being told the same twice.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When the person marked it as read; null until then.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Whether it went out by mail.</summary>
    public NoticeMail Mail { get; private set; }

    /// <summary>The moment from which its mail can be tried.</summary>
    public DateTimeOffset MailFrom { get; private set; }

    /// <summary>Tells somebody that a step was taken in a quarter.</summary>
    /// <param name="recipient">Who is told.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="assessment">The quarter, after the step.</param>
    /// <param name="dueOn">The last day for what comes next, where there is one.</param>
    /// <param name="at">When it happened.</param>
    public static Notice OfStep(Recipient recipient, NoticeKind kind, QuarterlyAssessment assessment, DateOnly? dueOn, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(assessment);

        // Every step renews the stage token, so it names the step.
        return Make(recipient, assessment.Id, kind, null, dueOn, $"{assessment.StageToken:N}", at);
    }

    /// <summary>Reminds somebody of a task.</summary>
    /// <param name="recipient">Who is reminded.</param>
    /// <param name="kind">Whether it is due soon or overdue.</param>
    /// <param name="id">The quarter.</param>
    /// <param name="task">The task, which has a last day.</param>
    /// <param name="about">What keeps it apart from other reminders of the same task.</param>
    /// <param name="at">When the reminder is made.</param>
    public static Notice OfTask(Recipient recipient, NoticeKind kind, AssessmentId id, WorkTask task, TaskOccasion about, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(about);
        return Make(recipient, id, kind, task.Kind, task.DueOn, FormattableString.Invariant($"{about.Record:N} {about.Version} {kind} {task.Kind} {task.DueOn:yyyy-MM-dd}"), at);
    }

    /// <summary>Marks it as read. A notice that was read before keeps its time.</summary>
    public void Read(DateTimeOffset at) => ReadAt ??= at;

    /// <summary>Takes its mail for some minutes, in which nobody else tries to send it.</summary>
    public void TakeMail(DateTimeOffset now) => MailFrom = now.AddMinutes(MailMinutes);

    /// <summary>Records what became of its mail.</summary>
    public void EndMail(NoticeMail mail) => Mail = mail;

    private static Notice Make(
        Recipient recipient, AssessmentId id, NoticeKind kind, WorkKind? task, DateOnly? dueOn, string occasion, DateTimeOffset at) => new()
        {
            UserId = recipient.UserId,
            Organisation = recipient.Organisation,
            AssessmentId = id,
            Kind = kind,
            Task = task,
            DueOn = dueOn,
            Occasion = occasion,
            MadeAt = at,
            MailFrom = at,
        };
}
