using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Demo;

/// <summary>
/// What is written down about one quarter of one invented group, as plain data. What is left empty has not happened yet:
/// a quarter with evidence alone is still gathering it.
/// </summary>
public sealed record DemoQuarter
{
    /// <summary>The group and the quarter.</summary>
    public required QuarterKey Key { get; init; }

    /// <summary>
    /// The day of the conversation, or of the desk review in its place. Everything else is dated from it: evidence before,
    /// the record of the meeting on the working day after, the report in the working days that follow.
    /// </summary>
    public required DateOnly Held { get; init; }

    /// <summary>The agenda with which the meeting was planned three weeks ahead; null where it was recorded only afterwards.</summary>
    public string? Planned { get; init; }

    /// <summary>What was recorded of the meeting, or why there was none; null while it has not been held.</summary>
    public MeetingAnswers? Meeting { get; init; }

    /// <summary>Who attended.</summary>
    public IReadOnlyList<AttendeeAnswers> Attendees { get; init; } = [];

    /// <summary>What either side undertook.</summary>
    public IReadOnlyList<UndertakingAnswers> Undertakings { get; init; } = [];

    /// <summary>Other contacts in the quarter.</summary>
    public IReadOnlyList<ContactAnswers> Contacts { get; init; } = [];

    /// <summary>The evidence, in the order in which it was added.</summary>
    public IReadOnlyList<DemoEvidence> Evidence { get; init; } = [];

    /// <summary>The group's own points.</summary>
    public IReadOnlyList<DemoPoint> Points { get; init; } = [];

    /// <summary>What became of the actions and issues that were carried forward; where there are any, they are carried first.</summary>
    public IReadOnlyList<DemoFollowUp> FollowUps { get; init; } = [];

    /// <summary>New achievements, issues and actions.</summary>
    public IReadOnlyList<DemoItem> Items { get; init; } = [];

    /// <summary>The judgements.</summary>
    public IReadOnlyList<DemoJudgement> Judgements { get; init; } = [];

    /// <summary>The narratives.</summary>
    public IReadOnlyList<DemoNarrative> Narratives { get; init; } = [];
}

/// <summary>A piece of evidence, with the side that brings it and the table that belongs to it, if there is one.</summary>
public sealed record DemoEvidence(EvidenceAnswers Answers, bool IsFromCcg, DemoTable? Table);

/// <summary>A file of comma-separated values.</summary>
public sealed record DemoTable(string Name, string Content);

/// <summary>A point of the group on a domain or theme.</summary>
public sealed record DemoPoint(Focus Focus, string Text);

/// <summary>An achievement; an issue with the actions that answer it; or an action on its own.</summary>
public sealed record DemoItem(Focus Focus, ItemKind Kind, ItemAnswers Answers, IReadOnlyList<ItemAnswers> Actions)
{
    /// <summary>The title of the issue that an action answers when that issue was carried forward.</summary>
    public string? Answering { get; init; }
}

/// <summary>What became of an action or issue of the quarter before. It is found by its title or by how its text begins.</summary>
public sealed record DemoFollowUp(Focus Focus, ItemKind Kind, string Begins)
{
    /// <summary>What the issue is now.</summary>
    public string? Text { get; init; }

    /// <summary>What is agreed about the issue now, where that has changed.</summary>
    public IssueResponse? Response { get; init; }

    /// <summary>How far the action has come.</summary>
    public ActionStatus? Status { get; init; }

    /// <summary>What has been done.</summary>
    public string? Progress { get; init; }

    /// <summary>The new date, where one was agreed.</summary>
    public DateOnly? DueOn { get; init; }
}

/// <summary>A judgement on one domain, with the titles of the evidence on which it rests beside the conversation.</summary>
public sealed record DemoJudgement(DomainNumber Domain, JudgementAnswers Answers, IReadOnlyList<string> Evidence);

/// <summary>What is said about one theme.</summary>
public sealed record DemoNarrative(Theme Theme, string Text);
