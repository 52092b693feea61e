using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>A letter, email, call or meeting about a request, as one side recorded it for both to read. It never changes.</summary>
[Rule("R254", "R255")]
public sealed class RequestCommunication : IAudited
{
    /// <summary>The longest line that says between whom it was, in characters.</summary>
    public const int WithMaxLength = 300;

    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int RecordedByMaxLength = 200;

    private List<RequestFile>? _files;

    private RequestCommunication()
    {
    }

    internal RequestCommunication(InformationRequest request, CommunicationAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        RequestId = request.Id;
        RecordedFor = actor.Side();
        RecordedBy = actor.Name;
        Kind = answers.Kind;
        On = answers.On;
        With = answers.With;
        Text = answers.Text;
        Files = [.. answers.Files.Select(file => new RequestFile(this, file))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The request that it is about.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>What it was.</summary>
    public CommunicationKind Kind { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Between whom it was.</summary>
    public string With { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The files that belong to it.</summary>
    public IReadOnlyList<RequestFile> Files
    {
        get => _files.Loaded();
        private set => _files = [.. value];
    }

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => InformationRequest.KeyOf(RequestId);

    /// <inheritdoc />
    public string HistoryName => $"{Kind.DisplayText()} of {UkTime.InWords(On)}";
}
