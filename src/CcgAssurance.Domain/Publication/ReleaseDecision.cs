using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Publication;

/// <summary>
/// What one side decided about publishing a final report: to release it, or not to, for a stated reason. It is public once both
/// have released it (2014/15 operational guidance, para 37). A side may decide anew; every decision stays.
/// </summary>
[Rule("R242", "R245")]
public sealed class ReleaseDecision : IAudited
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int DecidedByMaxLength = 200;

    private ReleaseDecision()
    {
    }

    internal ReleaseDecision(AssessmentId assessment, int version, AssuranceSide party, string? refusal, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        VersionNumber = version;
        Party = party;
        RefusalReason = refusal;
        DecidedBy = actor.Name;
        DecidedById = actor.UserId;
        DecidedAt = actor.At;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the final version that it is about.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>The side.</summary>
    public AssuranceSide Party { get; private set; }

    /// <summary>Why it does not release the report; null if it does.</summary>
    public string? RefusalReason { get; private set; }

    /// <summary>The name of the person who decided.</summary>
    public string DecidedBy { get; private set; } = "";

    /// <summary>The account of the person who decided: nobody releases a report for both sides.</summary>
    public UserId DecidedById { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Whether the side releases the report.</summary>
    public bool IsReleased => RefusalReason is null;

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Release of version {VersionNumber} by {(Party == AssuranceSide.Ccg ? "the CCG" : "NHS England")}";
}
