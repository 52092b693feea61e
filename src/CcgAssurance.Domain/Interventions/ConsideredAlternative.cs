using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Another option that was considered. Whether it was exhausted is recorded and is no condition.</summary>
[Rule("R203")]
public sealed class ConsideredAlternative : IAudited
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest note, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    private ConsideredAlternative()
    {
    }

    internal ConsideredAlternative(InterventionCase intervention, int position, AlternativeAnswers answers)
    {
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        Position = position;
        Kind = answers.Kind;
        Name = answers.Kind == AlternativeKind.Other ? answers.Name : null;
        Note = answers.Note!;
        IsExhausted = answers.IsExhausted;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its place in the list; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>Which option.</summary>
    public AlternativeKind Kind { get; private set; }

    /// <summary>What it is called, where it is another one.</summary>
    public string? Name { get; private set; }

    /// <summary>What was considered, and why it is not enough.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether it was tried until nothing more could come of it.</summary>
    public bool IsExhausted { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Other option: {Name ?? Kind.DisplayText()}";

    /// <summary>It is recorded before the group sees the case.</summary>
    public bool IsConfidential => true;

    /// <summary>What it says, as it would be typed anew.</summary>
    public AlternativeAnswers ToAnswers() => new(Kind, Name, Note, IsExhausted);
}
