using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// That a requirement is met or not, or that NHS England approves what was done. It never changes: a later one takes its place.
/// </summary>
[Rule("R310")]
public sealed class RequirementMark : IAudited
{
    /// <summary>The longest note, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    private RequirementMark()
    {
    }

    internal RequirementMark(InterventionCase intervention, int position, RequirementMarkAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        Position = position;
        (Requirement, Kind, On, Note) = (answers.Requirement, answers.Kind, answers.On, answers.Note);
        (MarkedAt, MarkedBy, MarkedFor) = (actor.At, actor.Name, actor.Side());
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its place among the marks of all requirements; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The requirement, by what it is known by in every version.</summary>
    public Guid Requirement { get; private set; }

    /// <summary>What is marked.</summary>
    public RequirementMarkKind Kind { get; private set; }

    /// <summary>The day on which it was so.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How, or why.</summary>
    public string Note { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string MarkedBy { get; private set; } = "";

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide MarkedFor { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Requirement: {Kind.DisplayText()}";
}
