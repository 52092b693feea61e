using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>
/// What the group answers to one judgement or one issue of a draft, and what the area team replies (2014/15 operational guidance,
/// para 35). The group's part is its own until the answer is sent.
/// </summary>
[Rule("R131", "R234")]
public sealed class ResponseAnswer : IVersioned, IAudited
{
    /// <summary>The longest comment or reply, in characters.</summary>
    public const int TextMaxLength = 4_000;

    private ResponseAnswer()
    {
    }

    internal ResponseAnswer(CcgResponse response, ResponseSubject subject, int position)
    {
        Id = Guid.CreateVersion7();
        ResponseId = response.Id;
        AssessmentId = response.AssessmentId;
        Focus = subject.Focus;
        IssueId = subject.IssueId;
        IssueTitle = subject.IssueTitle;
        Position = position;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The answer that it is part of.</summary>
    public Guid ResponseId { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The domain or theme.</summary>
    public Focus Focus { get; private set; }

    /// <summary>The issue, or null if it is about the judgement on the domain.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>The title that the issue has in the draft.</summary>
    public string? IssueTitle { get; private set; }

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
    public string Subject => IssueId is null ? $"the judgement on {Focus.DisplayText()}" : $"the issue {IssueTitle}";

    /// <summary>Whether the area team has to say what it does about it.</summary>
    public bool NeedsReply => Verdict is CcgVerdict.Comments or CcgVerdict.Disagrees;

    internal void Record(ResponseAnswers answers)
    {
        Verdict = answers.Verdict;
        Comment = answers.Verdict == CcgVerdict.Agrees ? null : answers.Comment;
        PrintsDissent = answers.Verdict == CcgVerdict.Disagrees && answers.PrintsDissent;
    }

    internal void Record(AreaTeamReply reply, string reason)
    {
        Reply = reply;
        ReplyReason = reason;
    }
}
