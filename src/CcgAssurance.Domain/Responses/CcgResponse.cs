using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>
/// The group's answer to one shared draft: an answer to every judgement and every issue in it, and to whatever else it has something to say
/// (2014/15 operational guidance, para 35). It is written part by part and sent once; the area team sees nothing of it before. To a list of
/// minor corrections it answers as a whole, and everything else keeps its answer.
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

    internal CcgResponse(
        AssessmentId assessment, int draft, DateOnly dueOn, IEnumerable<ResponseSubject> subjects, IReadOnlyList<CcgResponse> before,
        bool isCorrection)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        DraftNumber = draft;
        DueOn = dueOn;
        IsCorrection = isCorrection;
        Answers = [.. subjects.Select((subject, place) => Asked(subject, place, before))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the draft that it answers.</summary>
    public int DraftNumber { get; private set; }

    /// <summary>The last day for answering.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Whether the version is a list of minor corrections to the one before, which is all that the group is asked about.</summary>
    public bool IsCorrection { get; private set; }

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

    /// <summary>Whether the group has answered or its time is over.</summary>
    public bool IsClosed => SentAt is not null || IsTimedOut;

    internal void Send(Actor actor)
    {
        SentAt = actor.At;
        SentBy = actor.Name;
    }

    internal void TimeOut() => IsTimedOut = true;

    // The last thing that the group said about it, to whichever draft.
    private ResponseAnswer Asked(ResponseSubject subject, int place, IReadOnlyList<CcgResponse> before)
    {
        var asked = new ResponseAnswer(this, subject, place);
        var said = before
            .OrderByDescending(response => response.DraftNumber)
            .SelectMany(response => response.Answers, (response, answer) => new { Response = response, Answer = answer })
            .FirstOrDefault(row => subject.Kind != SubjectKind.Correction && row.Answer.SaysAnything && row.Answer.IsAbout(subject));
        if (said is null)
        {
            return asked;
        }

        var isCarried = said.Answer.IsCarried;
        var draft = isCarried ? said.Answer.SaidToDraft!.Value : said.Response.DraftNumber;
        var wasSent = said.Response.SentAt is not null || (isCarried && said.Answer.WasSent);
        if (IsCorrection || said.Answer.Wording == subject.Wording)
        {
            asked.CarryOver(said.Answer, draft, wasSent);
        }
        else
        {
            asked.StandBeside(said.Answer, draft, wasSent);
        }

        return asked;
    }
}
