using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// That one direction, or all of a case, are to be lifted: a dated written act with a reason, which the director proposes and the Chief
/// Executive signs.
/// </summary>
[Rule("R311")]
public sealed class DirectionLifting : IVersioned, IAudited
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private DirectionLifting()
    {
    }

    internal DirectionLifting(InterventionCase intervention, int position, Guid? direction, string reason, Actor actor)
    {
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        Position = position;
        (DirectionId, Reason) = (direction, reason);
        (ProposedAt, ProposedBy, ProposedById) = (actor.At, actor.Name, actor.UserId);
    }

    /// <summary>The kind of record: a lifting, of which the signed letter is kept.</summary>
    public static RecordKind Kind { get; } = new("DirectionLifting");

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its place among the proposals of the case; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The direction; null for all that are in force.</summary>
    public Guid? DirectionId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>The name of the director who proposed it.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>That director.</summary>
    public UserId ProposedById { get; private set; }

    /// <summary>When the Chief Executive signed it; null while nobody did.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>The name of the Chief Executive who signed it.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>When the director took it back; null if nobody did.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>The name of the person who took it back.</summary>
    public string? TakenBackBy { get; private set; }

    /// <summary>Whether it waits for the signature.</summary>
    public bool IsOpen => SignedAt is null && TakenBackAt is null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => DirectionId is null ? "Lifting of all directions" : "Lifting of a direction";

    /// <summary>Whether it lifts a direction: would, while it waits for the signature, and did, once it is signed.</summary>
    public bool Lifts(Direction direction)
    {
        ArgumentNullException.ThrowIfNull(direction);
        var isMeant = TakenBackAt is null && (DirectionId ?? direction.Id) == direction.Id;
        return isMeant && (SignedAt is { } at
            ? direction.LiftedOn == UkTime.DateOf(at) && direction.LiftedReason == Reason
            : direction.IsInForce);
    }

    /// <summary>The lifting as the letter that is kept of it is named.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <summary>A lifting as the letter that is kept of it is named.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    internal void Sign(Actor actor) => (SignedAt, SignedBy) = (actor.At, actor.Name);

    internal void TakeBack(Actor actor) => (TakenBackAt, TakenBackBy) = (actor.At, actor.Name);
}
