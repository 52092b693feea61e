using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>
/// The group's answer to one shared draft: an answer to every judgement and every issue in it (2014/15 operational guidance, para 35). It
/// is written part by part and sent once; the area team sees nothing of it before.
/// </summary>
[Rule("R234")]
public sealed class CcgResponse : IVersioned, IAudited
{
    /// <summary>The longest name of a person, in characters.</summary>
    public const int SentByMaxLength = 200;

    private List<ResponseAnswer>? _answers;

    private CcgResponse()
    {
    }

    internal CcgResponse(AssessmentId assessment, int draft, DateOnly dueOn, IEnumerable<ResponseSubject> asked)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        DraftNumber = draft;
        DueOn = dueOn;
        Answers = [.. asked.Select((subject, place) => new ResponseAnswer(this, subject, place))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the draft that it answers.</summary>
    public int DraftNumber { get; private set; }

    /// <summary>The last day for answering.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it was sent; null while it is being written, and for ever if the time ran out.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The name of the person who sent it.</summary>
    public string? SentBy { get; private set; }

    /// <summary>Whether the area team went on without an answer.</summary>
    public bool IsTimedOut { get; private set; }

    /// <summary>What it answers to each judgement and issue, or those answers which were loaded.</summary>
    public IReadOnlyList<ResponseAnswer> Answers
    {
        get => _answers.Loaded();
        private set => _answers = [.. value];
    }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Answer of the CCG to version {DraftNumber}";

    /// <inheritdoc />
    public bool EntersSilently => true;

    internal void Send(Actor actor)
    {
        SentAt = actor.At;
        SentBy = actor.Name;
    }

    internal void TimeOut() => IsTimedOut = true;
}
