using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What the director records elsewhere because a direction was signed or lifted. A direction changes no other record, so this is a task
/// until the director says that it is recorded.
/// </summary>
[Rule("R216")]
public sealed class InterventionFollowUp : IVersioned, IAudited
{
    private InterventionFollowUp()
    {
    }

    internal InterventionFollowUp(Direction direction, FollowUpKind kind, bool isAfterLifting, Actor actor)
    {
        Id = Guid.CreateVersion7();
        CaseId = direction.CaseId;
        DirectionId = direction.Id;
        (Kind, IsAfterLifting, RaisedOn) = (kind, isAfterLifting, actor.Today);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The direction that it follows from.</summary>
    public Guid DirectionId { get; private set; }

    /// <summary>What is recorded.</summary>
    public FollowUpKind Kind { get; private set; }

    /// <summary>Whether it follows from the lifting of the direction, and not from its signature.</summary>
    public bool IsAfterLifting { get; private set; }

    /// <summary>The day on which it became a task.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>The day on which the director said that it is recorded; null while it is to be done.</summary>
    public DateOnly? RecordedOn { get; private set; }

    /// <summary>The name of the person who said so.</summary>
    public string? RecordedBy { get; private set; }

    /// <summary>Whether it is recorded.</summary>
    public bool IsRecorded => RecordedOn is not null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Follow-up: {Kind.DisplayText()}";

    internal void Record(Actor actor) => (RecordedOn, RecordedBy) = (actor.Today, actor.Name);
}
