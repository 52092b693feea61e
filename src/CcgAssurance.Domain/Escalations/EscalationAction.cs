using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>One thing that the two sides agree to do, with who sees to it (2014/15 operational guidance, Annex 4).</summary>
[Rule("R195", "R196")]
public sealed class EscalationAction : IRecordPart
{
    /// <summary>The longest description, in characters.</summary>
    public const int DescriptionMaxLength = 2_000;

    /// <summary>The longest name of an owner, in characters.</summary>
    public const int OwnerMaxLength = 200;

    private EscalationAction()
    {
    }

    internal EscalationAction(EscalationTerms terms, Guid key, int position, EscalationActionAnswers answers)
    {
        Id = Guid.CreateVersion7();
        EscalationId = terms.EscalationId;
        TermsId = terms.Id;
        Key = key;
        Position = position;
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>The edition that it belongs to.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>What it is known by in every edition that has it.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is done.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Who sees to it; null while that is open.</summary>
    public string? Owner { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"Action {Position}";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal EscalationActionAnswers ToAnswers() => new(Description, Owner);

    internal void Write(EscalationActionAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Description);
        (Description, Owner) = (answers.Description, answers.Owner);
    }
}
