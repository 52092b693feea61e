using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What the rules on the next stage of a quarter need to know. Each fact has to be given: what is not known cannot be taken for
/// nothing left to do.
/// </summary>
public sealed record StageFacts
{
    /// <summary>The day of the quarter's meeting, past or planned; null when there is none or it is not arranged.</summary>
    public required DateOnly? MeetingDate { get; init; }

    /// <summary>Whether a reason is stated for holding no meeting.</summary>
    public required bool IsDeskReview { get; init; }

    /// <summary>The judgements, one for each domain, in the order of the domains.</summary>
    public required IReadOnlyList<JudgedDomain> Judgements { get; init; }

    /// <summary>
    /// The domains that need a support package, because they are assured with support under a framework that asks for one.
    /// </summary>
    public required IReadOnlyList<DomainNumber> NeedingSupport { get; init; }

    /// <summary>The judgements as far as cases for intervention bind them.</summary>
    public IReadOnlyList<BoundJudgement> Bound => [.. Judgements.Select(row => new BoundJudgement(row.Domain, row.Category))];

    /// <summary>The narratives, one for each theme of a framework that has themes.</summary>
    public required IReadOnlyList<NarratedTheme> Narratives { get; init; }

    /// <summary>The themes on which nothing is written, and for which nothing to report is not recorded either, in their order.</summary>
    public required IReadOnlyList<Theme> EmptyThemes { get; init; }

    /// <summary>The issues, in the order of the report.</summary>
    public required IReadOnlyList<RaisedIssue> Issues { get; init; }

    /// <summary>What the group answered to the latest draft, in the order of the draft; empty if it has not sent its answer.</summary>
    public required IReadOnlyList<SentAnswer> Answers { get; init; }
}

/// <summary>The judgement on a domain.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Domain">The domain.</param>
/// <param name="Category">The category; null while it is not decided.</param>
public sealed record JudgedDomain(Guid Id, DomainNumber Domain, AssuranceCategory? Category);

/// <summary>The narrative on a theme.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Theme">The theme.</param>
public sealed record NarratedTheme(Guid Id, Theme Theme);

/// <summary>An issue of the report.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Focus">The domain or theme under which it stands.</param>
/// <param name="Title">Its title.</param>
/// <param name="HasResponse">Whether the response to it is agreed.</param>
/// <param name="Actions">The rows of the actions that answer it.</param>
public sealed record RaisedIssue(Guid Id, Focus Focus, string? Title, bool HasResponse, IReadOnlyList<Guid> Actions);

/// <summary>What the group said about a part of the draft, and what the area team replied.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Focus">The domain or theme; null for a correction.</param>
/// <param name="ItemId">The item; null for a judgement, a narrative or a correction.</param>
/// <param name="Subject">What it is about, to be read in a sentence.</param>
/// <param name="NeedsReply">Whether the area team has to reply.</param>
/// <param name="Reply">The reply; null while there is none.</param>
/// <param name="NeedsDirector">Whether the director who makes the report final has to decide about it.</param>
public sealed record SentAnswer(
    Guid Id, Focus? Focus, Guid? ItemId, string Subject, bool NeedsReply, AreaTeamReply? Reply, bool NeedsDirector = false);

/// <summary>What making a report final depends on beyond the quarter itself.</summary>
public sealed record FinalFacts
{
    /// <summary>Whether the person who wants to make it final wrote any part of it.</summary>
    public required bool WroteAnyPart { get; init; }

    /// <summary>
    /// The domains for which both sides have agreed a support package that lasts to the end of the quarter, and those for which one was
    /// kept when the report was final before.
    /// </summary>
    public required IReadOnlySet<DomainNumber> Supported { get; init; }

    /// <summary>
    /// The cases for intervention that bind the quarter: those of the group that are not over, and in a quarter that was final before those
    /// that were proposed on that day.
    /// </summary>
    [Rule("R139", "R219")]
    public required IReadOnlyCollection<BoundCase> Cases { get; init; }

    /// <summary>
    /// What the report says differently from the version that the group answered, as people read it: "domain 2, judgement".
    /// </summary>
    public required IReadOnlyList<string> NotSent { get; init; }

    /// <summary>Why the director decides as they do on each judgement with which the group does not agree, by answer.</summary>
    public required IReadOnlyDictionary<Guid, string> Decisions { get; init; }
}
