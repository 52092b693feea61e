using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// One achievement, issue or action in the quarterly report, about one domain or theme. Any number of them may stand there,
/// also none, whatever the judgement on the domain is (2014/15 operational guidance, Annex 2).
/// </summary>
[Rule("R136", "R223", "R227", "R228", "R231")]
public sealed class ReportItem : IVersioned, IAudited, ISearched
{
    /// <summary>The longest title of an issue, in characters.</summary>
    public const int TitleMaxLength = 150;

    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a provider, a target or an owner, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest account of progress, in characters.</summary>
    public const int ProgressMaxLength = 4_000;

    private List<ActionProgress>? _ccgProgress;

    private ReportItem()
    {
    }

    internal ReportItem(AssessmentId assessment, Focus focus, ItemKind kind, int position)
    {
        Id = Guid.CreateVersion7();
        OriginId = Id;
        AssessmentId = assessment;
        Focus = focus;
        Kind = kind;
        Position = position;
        CcgProgress = [];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The domain or theme that it is about.</summary>
    public Focus Focus { get; private set; }

    /// <summary>What it is.</summary>
    public ItemKind Kind { get; private set; }

    /// <summary>Its place among the items of its focus and kind; the lowest comes first.</summary>
    public int Position { get; private set; }

    /// <summary>The short title of an issue.</summary>
    public string? Title { get; private set; }

    /// <summary>What was achieved, what the issue is, or what is to be done.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; private set; }

    /// <summary>Whether an achievement is good practice that others could use (R253).</summary>
    public bool IsGoodPractice { get; private set; }

    /// <summary>The provider that an issue concerns (R23).</summary>
    public string? Provider { get; private set; }

    /// <summary>The target that an issue concerns (R230).</summary>
    public string? Target { get; private set; }

    /// <summary>Whether an issue needs further action.</summary>
    public bool NeedsFurtherAction { get; private set; }

    /// <summary>What was agreed to do about an issue; null while undecided (R177).</summary>
    public IssueResponse? Response { get; private set; }

    /// <summary>Who carries out an action (R229); null for every other kind.</summary>
    public ActionOwner? Owner { get; private set; }

    /// <summary>The name of an owner that is neither the group nor NHS England.</summary>
    public string? OwnerName { get; private set; }

    /// <summary>When an action is to be finished, if that was agreed.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>How far an action has come; null for every other kind.</summary>
    public ActionStatus? Status { get; private set; }

    /// <summary>What has been done so far.</summary>
    public string? Progress { get; private set; }

    /// <summary>The issue that an action answers.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>The item of the quarter before of which this is the continuation (R232).</summary>
    public Guid? CarriedFromId { get; private set; }

    /// <summary>The item of which all continuations are: its own key until it is carried from an earlier quarter (R232).</summary>
    public Guid OriginId { get; private set; }

    /// <summary>What the group reported about this action in this quarter, if it was loaded.</summary>
    public IReadOnlyList<ActionProgress> CcgProgress
    {
        get => _ccgProgress.Loaded();
        private set => _ccgProgress = [.. value];
    }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Whether it is an action in which there is still something to do.</summary>
    public bool IsOpenAction => Status is { } status && status.IsStillOpen();

    /// <summary>Whether it is an action that the group owns, alone or with NHS England.</summary>
    public bool IsOwnedByCcg => Owner is { } owner && owner.IncludesCcg();

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"{Kind.DisplayText()} on {Focus.DisplayText()}";

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', new[] { Title, Text, Provider, Target, OwnerName, Progress }.OfType<string>());

    // Answers that the kind does not have are dropped, so that nothing unseen is kept.
    internal void Record(ItemAnswers answers)
    {
        var (isIssue, isAction) = (Kind == ItemKind.Issue, Kind == ItemKind.Action);
        Text = answers.Text;
        IsSafeguarding = answers.IsSafeguarding;
        IsGoodPractice = Kind == ItemKind.Achievement && answers.IsGoodPractice;
        Title = isIssue ? answers.Title : null;
        Provider = isIssue ? answers.Provider : null;
        Target = isIssue ? answers.Target : null;
        NeedsFurtherAction = isIssue && answers.NeedsFurtherAction;
        Response = isIssue ? answers.Response : null;
        Owner = isAction ? answers.Owner : null;
        OwnerName = isAction ? answers.OwnerName : null;
        DueOn = isAction ? answers.DueOn : null;
        Status = isAction ? answers.Status : null;
        Progress = isAction ? answers.Progress : null;
        IssueId = isAction ? answers.IssueId : null;
    }

    internal void ContinueFrom(ReportItem earlier, Guid? issue)
    {
        Record(earlier.ToAnswers() with { IssueId = issue });
        CarriedFromId = earlier.Id;
        OriginId = earlier.OriginId;
    }

    internal void ReportProgress(string text, ActionStatus status, Actor actor) =>
        _ccgProgress.Loaded().Add(new ActionProgress(this, text, status, actor));

    internal void AnswerNoIssue() => IssueId = null;

    internal void SwapPlaceWith(ReportItem other) => (Position, other.Position) = (other.Position, Position);

    private ItemAnswers ToAnswers() => new()
    {
        Title = Title,
        Text = Text,
        IsSafeguarding = IsSafeguarding,
        IsGoodPractice = IsGoodPractice,
        Provider = Provider,
        Target = Target,
        NeedsFurtherAction = NeedsFurtherAction,
        Response = Response,
        Owner = Owner,
        OwnerName = OwnerName,
        DueOn = DueOn,
        Status = Status,
        Progress = Progress,
        IssueId = IssueId,
    };
}
