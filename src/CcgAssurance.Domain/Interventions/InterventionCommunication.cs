using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Interventions;

/// <summary>A letter, email, call or meeting about a case, as one side recorded it. It never changes.</summary>
[Rule("R254", "R255")]
public sealed class InterventionCommunication : IAudited
{
    /// <summary>The longest line that says between whom it was, in characters.</summary>
    public const int WithMaxLength = 300;

    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int RecordedByMaxLength = 200;

    private List<InterventionFile>? _files;

    private InterventionCommunication()
    {
    }

    internal InterventionCommunication(InterventionCase intervention, CommunicationAnswers answers, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.With);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        (RecordedFor, RecordedBy) = (actor.Side(), actor.Name);
        (Kind, On, With, Text) = (answers.Kind, answers.On, answers.With, answers.Text);
        IsConfidential = !intervention.IsShared;
        Files = [.. answers.Files.Select(file => new InterventionFile(this, file))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it was.</summary>
    public CommunicationKind Kind { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Between whom it was.</summary>
    public string With { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The files that belong to it.</summary>
    public IReadOnlyList<InterventionFile> Files
    {
        get => _files.Loaded();
        private set => _files = [.. value];
    }

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>Whether it was recorded before the group saw the case. Then it stays with NHS England.</summary>
    public bool IsConfidential { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"{Kind.DisplayText()} of {UkTime.InWords(On)}";
}
