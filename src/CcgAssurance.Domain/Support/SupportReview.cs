using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>How far the support is, as both sides saw it on a day.</summary>
[Rule("R162", "R171")]
public sealed class SupportReview : IRecordPart
{
    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest account of an improvement, in characters.</summary>
    public const int ImprovementMaxLength = 1_000;

    private SupportReview()
    {
    }

    internal SupportReview(SupportPackage package, ReviewAnswers answers, Actor actor)
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

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How far it is.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The improvement that was made and is recognised; null where there is none yet.</summary>
    public string? Improvement { get; private set; }

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
    public string HistoryName => $"Progress review of {UkTime.InWords(On)}";

    internal void Write(ReviewAnswers answers)
    {
        On = answers.On;
        Text = answers.Text;
        Improvement = answers.Improvement;
    }
}
