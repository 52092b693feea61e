using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>One of the sources that the area team brought together to form its view (2014/15 operational guidance, Annex 4).</summary>
[Rule("R119", "R193")]
public sealed class EscalationSource : IRecordPart
{
    /// <summary>The longest account of what it says, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private EscalationSource()
    {
    }

    internal EscalationSource(Escalation escalation, int position, EscalationSourceAnswers answers)
    {
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        Position = position;
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What kind of source it is.</summary>
    public EscalationSourceKind Kind { get; private set; }

    /// <summary>What it says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its date.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Whether it is shown to nobody outside the area team, and never published.</summary>
    public bool IsSoft => Kind.IsSoft();

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"Source {Position}";

    /// <summary>It is written before the group sees the escalation.</summary>
    public bool IsConfidential => true;

    internal void Write(EscalationSourceAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        (Kind, Text, On) = (answers.Kind, answers.Text, answers.On);
    }
}
