using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>What a number on a trajectory really was on a day.</summary>
[Rule("R174")]
public sealed class SupportActual : IRecordPart
{
    private SupportActual()
    {
    }

    internal SupportActual(SupportPackage package, ActualAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        PackageId = package.Id;
        (RecordedFor, RecordedBy, RecordedAt) = (actor.Side(), actor.Name, actor.At);
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The trajectory, by the key that it keeps in every edition.</summary>
    public Guid Trajectory { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The number, in the unit of the trajectory.</summary>
    public decimal Value { get; private set; }

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Actual of {UkTime.InWords(On)}";

    internal void Write(ActualAnswers answers)
    {
        Trajectory = answers.Trajectory;
        On = answers.On;
        Value = answers.Value;
    }
}
