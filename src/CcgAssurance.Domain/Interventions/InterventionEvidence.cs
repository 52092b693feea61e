using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>An escalation that is evidence that other powers were used first. It keeps the title under which it was linked.</summary>
[Rule("R198")]
public sealed class InterventionEvidence : IAudited
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    private InterventionEvidence()
    {
    }

    internal InterventionEvidence(InterventionCase intervention, EvidenceAnswers answers)
    {
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        (EscalationId, Number) = (answers.Id, answers.Number);
        Title = answers.Title.Length > TitleMaxLength ? answers.Title[..(TitleMaxLength - 1)] + "…" : answers.Title;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its number.</summary>
    public int Number { get; private set; }

    /// <summary>Its subject when it was linked.</summary>
    public string Title { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Link to escalation {Number}";

    /// <summary>It is linked before the group sees the case.</summary>
    public bool IsConfidential => true;
}
