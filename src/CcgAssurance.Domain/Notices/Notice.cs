using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Notices;

/// <summary>
/// What one person is told about one quarter. It says what happened and where to look, and nothing of what a draft, an answer or a
/// refusal says, because it also goes out by mail.
/// </summary>
public sealed class Notice
{
    /// <summary>The longest name of an occasion, in characters.</summary>
    public const int OccasionMaxLength = 150;

    /// <summary>The longest line of its words, in characters.</summary>
    public const int WordsMaxLength = 400;

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

    /// <summary>In which role the person is told.</summary>
    public Role Role { get; private set; }

    /// <summary>For which organisation the person is told. Whoever has left it no longer sees the notice.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <summary>The kind of record that it is about.</summary>
    public RecordKind RecordKind { get; private set; }

    /// <summary>The record that it is about.</summary>
    public string RecordId { get; private set; } = "";

    /// <summary>What happened, by the name that its module gives.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What happened, in words.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What the person does next, or what comes next.</summary>
    public string Next { get; private set; } = "";

    /// <summary>The record that it is about, by name.</summary>
    public string About { get; private set; } = "";

    /// <summary>The page that it leads to, from the root of the site.</summary>
    public string Address { get; private set; } = "";

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

    /// <summary>Tells somebody something about a record.</summary>
    /// <param name="recipient">Who is told.</param>
    /// <param name="record">The record.</param>
    /// <param name="words">What is said.</param>
    /// <param name="occasion">What keeps the same person from being told the same twice.</param>
    /// <param name="dueOn">The last day for what comes next, where there is one.</param>
    /// <param name="at">When it happened.</param>
    public static Notice Of(Recipient recipient, RecordKey record, NoticeText words, string occasion, DateOnly? dueOn, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(words);
        return new Notice
        {
            UserId = recipient.UserId,
            Role = recipient.Role,
            Organisation = recipient.Organisation,
            RecordKind = record.Kind,
            RecordId = record.Id,
            Kind = words.Kind,
            Subject = words.Subject,
            Next = words.Next,
            About = words.About,
            Address = words.Address,
            DueOn = dueOn,
            Occasion = occasion,
            MadeAt = at,
            MailFrom = at,
        };
    }

    /// <summary>Marks it as read. A notice that was read before keeps its time.</summary>
    public void Read(DateTimeOffset at) => ReadAt ??= at;

    /// <summary>Takes its mail for some minutes, in which nobody else tries to send it.</summary>
    public void TakeMail(DateTimeOffset now) => MailFrom = now.AddMinutes(MailMinutes);

    /// <summary>Records what became of its mail.</summary>
    public void EndMail(NoticeMail mail) => Mail = mail;
}
