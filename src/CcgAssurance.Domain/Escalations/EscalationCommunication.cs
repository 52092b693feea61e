using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Escalations;

/// <summary>A letter, email, call or meeting about an escalation, as one side recorded it for both to read. It never changes.</summary>
[Rule("R254", "R255")]
public sealed class EscalationCommunication : IAudited
{
    /// <summary>The longest line that says between whom it was, in characters.</summary>
    public const int WithMaxLength = 300;

    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int RecordedByMaxLength = 200;

    private List<EscalationFile>? _files;

    private EscalationCommunication()
    {
    }

    internal EscalationCommunication(Escalation escalation, CommunicationAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        EscalationId = escalation.Id;
        RecordedFor = actor.Side();
        RecordedBy = actor.Name;
        Kind = answers.Kind;
        On = answers.On;
        With = answers.With;
        Text = answers.Text;
        Files = [.. answers.Files.Select(file => new EscalationFile(this, file))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation that it is about.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>What it was.</summary>
    public CommunicationKind Kind { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Between whom it was.</summary>
    public string With { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The files that belong to it.</summary>
    public IReadOnlyList<EscalationFile> Files
    {
        get => _files.Loaded();
        private set => _files = [.. value];
    }

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"{Kind.DisplayText()} of {UkTime.InWords(On)}";
}
