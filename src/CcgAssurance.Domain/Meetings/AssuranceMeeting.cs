using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Meetings;

/// <summary>
/// A meeting or another contact between area team and group in one quarter (2014/15 operational guidance, paras 28 to 33).
/// Every quarter has its own meeting from the day it is opened, first without a date. It gets a date, or a stated reason for
/// being replaced by a desk review (para 43). Monthly reviews and other contacts are further rows that never count as it.
/// </summary>
[Rule("R89", "R90", "R91", "R108", "R122", "R260")]
public sealed class AssuranceMeeting : IRecordPart
{
    /// <summary>The longest reason for holding no meeting, in characters.</summary>
    public const int NoMeetingReasonMaxLength = 2_000;

    /// <summary>The longest agenda, in characters.</summary>
    public const int AgendaMaxLength = 4_000;

    /// <summary>The longest of each of the other texts, in characters.</summary>
    public const int NotesMaxLength = 10_000;

    /// <summary>The longest list of those who took part in a contact, in characters.</summary>
    public const int ParticipantsMaxLength = 1_000;

    private AssuranceMeeting()
    {
    }

    internal AssuranceMeeting(AssessmentId assessment, MeetingKind kind)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Kind = kind;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The kind.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>The day, past or planned; null while it is not arranged or when there is none.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Why the quarter has no meeting and rests on a desk review; null when it has one.</summary>
    public string? NoMeetingReason { get; private set; }

    /// <summary>How the two sides meet.</summary>
    public MeetingMode? Mode { get; private set; }

    /// <summary>The agenda of a meeting, or what a contact was about.</summary>
    public string? Agenda { get; private set; }

    /// <summary>Delivery against plans.</summary>
    public string? Delivery { get; private set; }

    /// <summary>Progress in each domain.</summary>
    public string? DomainProgress { get; private set; }

    /// <summary>Challenge and support that either side offered (R249).</summary>
    public string? ChallengeAndSupport { get; private set; }

    /// <summary>Assurance that NHS England gave to the group (R104).</summary>
    public string? AssuranceToCcg { get; private set; }

    /// <summary>How the health and wellbeing board takes part (R105).</summary>
    public string? HealthAndWellbeingBoard { get; private set; }

    /// <summary>Other notes.</summary>
    public string? Notes { get; private set; }

    /// <summary>Who took part in a contact; those at the meeting of the quarter are records of their own.</summary>
    public string? Participants { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => Kind.DisplayText();

    /// <inheritdoc />
    public bool EntersSilently => Kind.IsOfTheQuarter();

    internal void Record(MeetingAnswers answers)
    {
        var isDeskReview = answers.TakesPlace == false;
        NoMeetingReason = isDeskReview ? answers.NoMeetingReason : null;
        Date = answers.Date;
        // A desk review is not held in any way, and a chosen way cannot be unchosen on a form.
        Mode = isDeskReview ? null : answers.Mode;
        Agenda = answers.Agenda;
        Delivery = answers.Delivery;
        DomainProgress = answers.DomainProgress;
        ChallengeAndSupport = answers.ChallengeAndSupport;
        AssuranceToCcg = answers.AssuranceToCcg;
        HealthAndWellbeingBoard = answers.HealthAndWellbeingBoard;
        Notes = answers.Notes;
    }

    internal void Record(ContactAnswers answers)
    {
        Kind = answers.Kind;
        Date = answers.Date;
        Participants = answers.Participants;
        Agenda = answers.Agenda;
        Notes = answers.Notes;
    }
}
