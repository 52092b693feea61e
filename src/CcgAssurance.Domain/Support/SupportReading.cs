using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>Where an indicator of success stood on a day.</summary>
[Rule("R157", "R176")]
public sealed class SupportReading : IRecordPart
{
    private SupportReading()
    {
    }

    internal SupportReading(SupportPackage package, ReadingAnswers answers, Actor actor)
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

    /// <summary>The indicator, by the key that it keeps in every edition.</summary>
    public Guid Indicator { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Where it stood.</summary>
    public string Value { get; private set; } = "";

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
    public string HistoryName => $"Indicator on {UkTime.InWords(On)}";

    internal void Write(ReadingAnswers answers)
    {
        Indicator = answers.Indicator;
        On = answers.On;
        Value = answers.Value;
    }
}
