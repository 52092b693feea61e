using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// Whether more intensive support was considered when a planned point was missed. It never changes: another answer can follow.
/// </summary>
[Rule("R172")]
public sealed class SupportMiss : IAudited
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private SupportMiss()
    {
    }

    internal SupportMiss(SupportPackage package, MissAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        PackageId = package.Id;
        (RecordedFor, RecordedBy, RecordedAt) = (actor.Side(), actor.Name, actor.At);
        Trajectory = answers.Trajectory;
        PlannedOn = answers.PlannedOn;
        MoreSupportConsidered = answers.MoreSupportConsidered;
        Reason = answers.Reason;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The trajectory, by the key that it keeps in every edition.</summary>
    public Guid Trajectory { get; private set; }

    /// <summary>The day of the planned point.</summary>
    public DateOnly PlannedOn { get; private set; }

    /// <summary>Whether more intensive support was considered.</summary>
    public bool MoreSupportConsidered { get; private set; }

    /// <summary>What came of that, or why it was not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Missed point of {UkTime.InWords(PlannedOn)}";
}
