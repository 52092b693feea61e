using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>An informal contact on the concern before it was formally raised, so that it came as no surprise.</summary>
[Rule("R207")]
public sealed class InformalContact : IAudited
{
    /// <summary>The longest line that says between whom it was, in characters.</summary>
    public const int WithMaxLength = 300;

    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private InformalContact()
    {
    }

    internal InformalContact(InterventionCase intervention, ContactAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.With);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        (On, With, Text) = (answers.On, answers.With, answers.Text);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Between whom.</summary>
    public string With { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Earlier contact of {UkTime.InWords(On)}";

    /// <summary>It is recorded before the group sees the case.</summary>
    public bool IsConfidential => true;
}
