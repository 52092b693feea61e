using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>
/// What the group answers to one judgement, narrative or item of a draft, and what the area team replies (2014/15 operational guidance,
/// para 35). The group's part is its own until the answer is sent. What it said to an earlier draft stays: it is carried over where the
/// new one says the same, and stands beside it where it does not.
/// </summary>
[Rule("R131", "R234")]
public sealed class ResponseAnswer : IVersioned, IAudited
{
    /// <summary>The longest comment or reply, in characters.</summary>
    public const int TextMaxLength = 4_000;

    private ResponseAnswer? _earlier;

    private ResponseAnswer()
    {
    }

    internal ResponseAnswer(CcgResponse response, ResponseSubject subject, int position)
    {
        Id = Guid.CreateVersion7();
        ResponseId = response.Id;
        AssessmentId = response.AssessmentId;
        Kind = subject.Kind;
        Focus = subject.Focus;
        ItemId = subject.ItemId;
        Title = subject.Title;
        Wording = subject.Wording;
        Position = position;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The answer that it is part of.</summary>
    public Guid ResponseId { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>What it is about.</summary>
    public SubjectKind Kind { get; private set; }

    /// <summary>The domain or theme; null for a correction.</summary>
    public Focus? Focus { get; private set; }

    /// <summary>The item; null for a judgement, a narrative or a correction.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>What the item is called in the draft; null where there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>Stands for all that the draft says of it.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>Its place in the order of the report.</summary>
    public int Position { get; private set; }

    /// <summary>What the group thinks of it; null while it has not answered.</summary>
    public CcgVerdict? Verdict { get; private set; }

    /// <summary>What the group has to say about it.</summary>
    public string? Comment { get; private set; }

    /// <summary>Whether the group asks for its disagreement to be printed in the report.</summary>
    public bool PrintsDissent { get; private set; }

    /// <summary>What the area team does about it; null while it has not replied.</summary>
    public AreaTeamReply? Reply { get; private set; }

    /// <summary>Why.</summary>
    public string? ReplyReason { get; private set; }

    /// <summary>
    /// What the group said last, where the draft now says something else: the key of that answer. Null where nothing was said, and where
    /// it was carried over.
    /// </summary>
    public Guid? EarlierId { get; private set; }

    /// <summary>The answer of <see cref="EarlierId"/>. It has to be loaded where there is one.</summary>
    public ResponseAnswer? Earlier
    {
        get => EarlierId is null ? null : _earlier ?? throw new InvalidOperationException("The earlier answer was not loaded.");
        private set => _earlier = value;
    }

    /// <summary>
    /// The number of the draft to which the group said what was carried over or stands beside this; null where it said nothing before, and
    /// once it has answered anew what was carried over.
    /// </summary>
    public int? SaidToDraft { get; private set; }

    /// <summary>Whether what it said to that draft was sent.</summary>
    public bool WasSent { get; private set; }

    /// <summary>
    /// Why the director who made the report final decided as they did on a judgement with which the group does not agree; null for others.
    /// </summary>
    public string? DirectorReason { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Answer of the CCG on {Subject}";

    /// <inheritdoc />
    public bool EntersSilently => true;

    /// <summary>Always: until the answer is sent it is the group's own, and afterwards the answer itself says what it was.</summary>
    public bool IsConfidential => true;

    /// <summary>What it is about: "the judgement on domain 2" or "the issue A&amp;E waits".</summary>
    public string Subject => Kind switch
    {
        SubjectKind.Correction => "the correction",
        SubjectKind.Judgement or SubjectKind.Narrative => $"the {Kind.DisplayText().ToLowerInvariant()} on {Focus?.DisplayText()}",
        SubjectKind.Achievement or SubjectKind.Issue or SubjectKind.Action => $"the {Kind.DisplayText().ToLowerInvariant()} {Title}",
    };

    /// <summary>Whether the area team has to say what it does about it.</summary>
    public bool NeedsReply => Verdict is CcgVerdict.Comments or CcgVerdict.Disagrees;

    /// <summary>Whether the group has to look at it before it can send its answer.</summary>
    public bool IsLeft => Verdict is null && (Kind.NeedsAnswer() || !CanBeAgreedUnread);

    /// <summary>
    /// Whether agreeing to all that is left may answer it. Where the group wrote a comment, or had something to say about an earlier
    /// wording, it decides itself.
    /// </summary>
    public bool CanBeAgreedUnread => Verdict is null && Comment is null && (Earlier is null or { Verdict: CcgVerdict.Agrees });

    /// <summary>Whether the director who makes the report final has to decide about it.</summary>
    [Rule("R131")]
    public bool NeedsDirector => (Kind, Verdict) == (SubjectKind.Judgement, CcgVerdict.Disagrees);

    /// <summary>Whether this answer was given to an earlier draft that says the same.</summary>
    public bool IsCarried => SaidToDraft is not null && EarlierId is null;

    /// <summary>What the group says, as it would enter it.</summary>
    public ResponseAnswers Said => new() { Verdict = Verdict, Comment = Comment, PrintsDissent = PrintsDissent };

    /// <summary>Whether the group said anything, be it only a comment kept for later.</summary>
    public bool SaysAnything => Verdict is not null || Comment is not null;

    /// <summary>
    /// The disagreement that the report prints: with this draft, or with an earlier one if the group sent no answer to this.
    /// </summary>
    [Rule("R131")]
    public ResponseAnswer? PrintedDissent(bool isSent)
    {
        if (isSent || EarlierId is null)
        {
            return PrintsDissent && (isSent || (IsCarried && WasSent)) ? this : null;
        }

        return WasSent && Earlier is { PrintsDissent: true } ? Earlier : null;
    }

    internal bool IsAbout(ResponseSubject subject) => (Kind, Focus, ItemId) == (subject.Kind, subject.Focus, subject.ItemId);

    internal void CarryOver(ResponseAnswer earlier, int draft, bool wasSent)
    {
        (Verdict, Comment, PrintsDissent) = (earlier.Verdict, earlier.Comment, earlier.PrintsDissent);
        (SaidToDraft, WasSent) = (draft, wasSent);

        // What the group was told stays as it is goes on standing. A change that was promised is not in this wording.
        if (earlier.Reply == AreaTeamReply.NotChanged)
        {
            (Reply, ReplyReason) = (earlier.Reply, earlier.ReplyReason);
        }
    }

    internal void StandBeside(ResponseAnswer earlier, int draft, bool wasSent) =>
        (_earlier, EarlierId, SaidToDraft, WasSent) = (earlier, earlier.Id, draft, wasSent);

    internal void Record(ResponseAnswers answers)
    {
        Verdict = answers.Verdict;
        Comment = answers.Verdict == CcgVerdict.Agrees ? null : answers.Comment;
        PrintsDissent = answers.Verdict == CcgVerdict.Disagrees && answers.PrintsDissent;
        (Reply, ReplyReason, DirectorReason) = (null, null, null);
        if (IsCarried)
        {
            (SaidToDraft, WasSent) = (null, false);
        }
    }

    internal void Decide(string reason) => DirectorReason = reason;

    internal void Record(AreaTeamReply reply, string reason)
    {
        Reply = reply;
        ReplyReason = reason;
    }
}
