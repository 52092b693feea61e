using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Data.Auditing;

/// <summary>One line of a record's history. It is written with the change itself and never changed or removed (R254).</summary>
public sealed class AuditEntry
{
    /// <summary>The longest name of what was changed, in characters. A longer one is cut.</summary>
    public const int SubjectMaxLength = 200;

    /// <summary>The longest name of a kind of part, in characters.</summary>
    public const int PartKindMaxLength = 100;

    /// <summary>The number of the entry. The database counts, so it is the order of writing on every server.</summary>
    public long Id { get; init; }

    /// <summary>The kind of record on whose history it stands.</summary>
    public required RecordKind RecordKind { get; init; }

    /// <summary>The record on whose history it stands.</summary>
    public required string RecordId { get; init; }

    /// <summary>The kind of the part that changed: the name of its type, such as "DomainJudgement".</summary>
    public required string PartKind { get; init; }

    /// <summary>The key of the part that changed.</summary>
    public required string PartId { get; init; }

    /// <summary>What people call the part, such as "Judgement on domain 2".</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it was added, changed or removed.</summary>
    public required AuditChange Change { get; init; }

    /// <summary>Whether only the organisation that made the change may read it (R119).</summary>
    public required bool IsConfidential { get; init; }

    /// <summary>Old and new value of each field that changed.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whose account it was.</summary>
    public required UserId UserId { get; init; }

    /// <summary>The name of the person at the time.</summary>
    public required string UserName { get; init; }

    /// <summary>The role in which the person acted.</summary>
    public required Role Role { get; init; }

    /// <summary>The organisation for which the person acted.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Why, where a rule asks for a reason.</summary>
    public string? Reason { get; init; }
}
