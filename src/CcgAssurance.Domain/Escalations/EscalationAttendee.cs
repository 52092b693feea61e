using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Somebody who took part when the view was put to the group. It never changes.</summary>
[Rule("R194")]
public sealed class EscalationAttendee : IAudited
{
    /// <summary>The longest name or job title, in characters.</summary>
    public const int NameMaxLength = 200;

    private EscalationAttendee()
    {
    }

    internal EscalationAttendee(Escalation escalation, int position, AttendeeAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Name);
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        Position = position;
        (Name, JobTitle, Kind) = (answers.Name, answers.JobTitle, answers.Kind);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>The place in the list; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The job title.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>For whom the person attended.</summary>
    public AttendeeKind Kind { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"Attendee {Name}";
}
