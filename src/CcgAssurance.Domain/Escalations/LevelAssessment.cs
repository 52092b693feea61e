using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What one side says is the right level of support and scrutiny. It never changes: a later one takes its place.</summary>
[Rule("R191")]
public sealed class LevelAssessment : IAudited
{
    /// <summary>The longest note, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    private LevelAssessment()
    {
    }

    internal LevelAssessment(Escalation escalation, int position, ScrutinyLevel level, string note, Actor actor)
    {
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        Position = position;
        (Side, Level, Note) = (actor.Side(), level, note);
        (AssessedOn, AssessedBy, AssessedAs) = (actor.Today, actor.Name, actor.Role);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its place among the assessments of both sides; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The side that says so.</summary>
    public AssuranceSide Side { get; private set; }

    /// <summary>What level is right.</summary>
    public ScrutinyLevel Level { get; private set; }

    /// <summary>Why.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly AssessedOn { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string AssessedBy { get; private set; } = "";

    /// <summary>The role of that person.</summary>
    public Role AssessedAs { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName =>
        $"Level of support and scrutiny that {(Side == AssuranceSide.Ccg ? "the CCG" : "NHS England")} thinks is right";
}
