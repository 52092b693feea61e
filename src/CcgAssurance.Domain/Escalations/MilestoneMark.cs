using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>That a milestone is met, or that it is not although that was recorded. It never changes: a later one takes its place.</summary>
[Rule("R195")]
public sealed class MilestoneMark : IAudited
{
    /// <summary>The longest note, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    private MilestoneMark()
    {
    }

    internal MilestoneMark(Escalation escalation, int position, bool isMet, MilestoneMarkAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        Position = position;
        (Milestone, IsMet, On, Note) = (answers.Milestone, isMet, answers.On, answers.Note);
        (MarkedAt, MarkedBy, MarkedFor) = (actor.At, actor.Name, actor.Side());
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its place among the marks of all milestones; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The milestone, by what it is known by in every edition.</summary>
    public Guid Milestone { get; private set; }

    /// <summary>Whether it is met.</summary>
    public bool IsMet { get; private set; }

    /// <summary>The day on which it was met, or on which somebody found that it was not.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How it was met, or why it is not.</summary>
    public string Note { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string MarkedBy { get; private set; } = "";

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide MarkedFor { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => IsMet ? "Milestone met" : "Milestone not met";
}
