using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// An issue, package or request that an escalation is about. It keeps its title, because the quarter that an issue comes from may be a
/// draft.
/// </summary>
[Rule("R185", "R190")]
public sealed class EscalationLink : IAudited
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    private EscalationLink()
    {
    }

    internal EscalationLink(Escalation escalation, EscalationLinkKind kind, EscalationLinkAnswers answers)
    {
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        Kind = kind;
        TargetId = answers.Id;
        Title = answers.Title.Length > TitleMaxLength ? answers.Title[..(TitleMaxLength - 1)] + "…" : answers.Title;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>What kind of record it is.</summary>
    public EscalationLinkKind Kind { get; private set; }

    /// <summary>The key of that record.</summary>
    public Guid TargetId { get; private set; }

    /// <summary>What it was called when it was linked.</summary>
    public string Title { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"Link to '{Title}'";

    /// <summary>It is linked before the group sees the escalation.</summary>
    public bool IsConfidential => true;
}
