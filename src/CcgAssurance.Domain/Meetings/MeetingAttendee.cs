using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Meetings;

/// <summary>Somebody who attends the meeting of a quarter (2014/15 operational guidance, para 32).</summary>
[Rule("R19", "R103")]
public sealed class MeetingAttendee : IRecordPart
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest job title, in characters.</summary>
    public const int JobTitleMaxLength = 200;

    private MeetingAttendee()
    {
    }

    internal MeetingAttendee(AssessmentId assessment, AttendeeAnswers answers)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Record(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment whose meeting it is.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The job title.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>For whom the person attends.</summary>
    public AttendeeKind Kind { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Attendee {Name}";

    internal void Record(AttendeeAnswers answers)
    {
        Name = answers.Name;
        JobTitle = answers.JobTitle;
        Kind = answers.Kind;
    }
}
