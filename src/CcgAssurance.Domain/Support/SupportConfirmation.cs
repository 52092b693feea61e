using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>The written confirmation that brings a restriction into force.</summary>
[Rule("R168")]
public sealed class SupportConfirmation : IAudited
{
    private SupportConfirmation()
    {
    }

    internal SupportConfirmation(SupportPackage package, ConfirmationAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        PackageId = package.Id;
        (RecordedFor, RecordedBy, RecordedAt) = (actor.Side(), actor.Name, actor.At);
        Restriction = answers.Restriction;
        On = answers.On;
        Entry = answers.Entry;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The restriction, by the key that it keeps in every edition.</summary>
    public Guid Restriction { get; private set; }

    /// <summary>The date of the written confirmation.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The letter in the log, with its file.</summary>
    public Guid Entry { get; private set; }

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Written confirmation of {UkTime.InWords(On)}";
}
