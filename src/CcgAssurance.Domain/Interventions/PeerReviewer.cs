using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Somebody from outside the proposing area team who is named to review the rationale, with the conclusion.</summary>
[Rule("R212", "R215")]
public sealed class PeerReviewer : IVersioned, IAudited
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest conclusion, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private PeerReviewer()
    {
    }

    internal PeerReviewer(InterventionCase intervention, int position, ReviewerAnswers answers, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Name);
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        Position = position;
        (UserId, Name, Role, Organisation) = (answers.UserId, answers.Name, answers.Role, answers.Organisation);
        (NamedOn, NamedBy) = (actor.Today, actor.Name);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The place in the list; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The person.</summary>
    public UserId UserId { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The role in which the person reviews.</summary>
    public Role Role { get; private set; }

    /// <summary>The organisation of that role.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <summary>The day on which the person was named.</summary>
    public DateOnly NamedOn { get; private set; }

    /// <summary>The name of the person who did that.</summary>
    public string NamedBy { get; private set; } = "";

    /// <summary>The conclusion; null while there is none.</summary>
    public PeerConclusion? Conclusion { get; private set; }

    /// <summary>Why that is the conclusion.</summary>
    public string? ConclusionText { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset? ConcludedAt { get; private set; }

    /// <summary>Why the person no longer reviews; null for somebody who does.</summary>
    public string? RemovedReason { get; private set; }

    /// <summary>The day on which the person was removed.</summary>
    public DateOnly? RemovedOn { get; private set; }

    /// <summary>The name of the person who did that.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>Whether the person reviews, or has reviewed, and was not removed.</summary>
    public bool IsActive => RemovedOn is null;

    /// <summary>Whether a conclusion of the person is awaited.</summary>
    public bool IsAwaited => IsActive && Conclusion is null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Peer reviewer {Name}";

    internal void Conclude(PeerConclusion conclusion, string text, Actor actor) =>
        (Conclusion, ConclusionText, ConcludedAt) = (conclusion, text, actor.At);

    internal void Remove(string reason, Actor actor) => (RemovedReason, RemovedOn, RemovedBy) = (reason, actor.Today, actor.Name);
}
