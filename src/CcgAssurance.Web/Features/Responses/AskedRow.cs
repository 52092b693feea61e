using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>A judgement, narrative or item as the draft has it, with what was said about it as far as the reader may know.</summary>
public sealed record AskedRow
{
    public required Guid Id { get; init; }

    public required SubjectKind Kind { get; init; }

    /// <summary>The domain or theme; null for a correction.</summary>
    public required Focus? Focus { get; init; }

    /// <summary>The title of an issue; null for everything else.</summary>
    public required string? Title { get; init; }

    /// <summary>The judgement; null for everything else, and for a judgement without a level.</summary>
    public required AssuranceCategory? Category { get; init; }

    /// <summary>The reasons for the judgement, or what the draft says.</summary>
    public required string? Text { get; init; }

    /// <summary>What else the draft says of it, each with what it is: the provider of an issue, the owner of an action.</summary>
    public required IReadOnlyList<(string Label, string Text)> Facts { get; init; }

    /// <summary>What became of it since the draft before: "New" or "Changed"; null where nothing did, or where there is none.</summary>
    public required string? SinceLastDraft { get; init; }

    public required CcgVerdict? Verdict { get; init; }

    public required string? Comment { get; init; }

    public required bool PrintsDissent { get; init; }

    /// <summary>The number of the earlier version to which this answer was given; null for an answer to this one.</summary>
    public required int? AnsweredVersion { get; init; }

    /// <summary>What the group said to an earlier version that said something else; null where it said nothing.</summary>
    public required SaidBefore? Before { get; init; }

    public required AreaTeamReply? Reply { get; init; }

    public required string? ReplyReason { get; init; }

    /// <summary>Why the director who made the report final decided as they did on a judgement.</summary>
    public required string? DirectorReason { get; init; }

    /// <summary>Whether the group has to look at it before it can send its answer.</summary>
    public required bool IsLeft { get; init; }

    /// <summary>What it is called where it stands alone: "the judgement on domain 2" or "the issue A&amp;E waits".</summary>
    public required string About { get; init; }

    /// <summary>Whether the area team still has to say what it does about it.</summary>
    public bool AwaitsReply => Verdict is CcgVerdict.Comments or CcgVerdict.Disagrees && Reply is null;

    /// <summary>Whether a reader of the answer has to see it: it was asked for, or something was said.</summary>
    public bool IsShown => Kind.NeedsAnswer() || Verdict is not null || Comment is not null || Before is not null;

    /// <summary>The colour of the verdict.</summary>
    public NhsColour Colour => ColourOf(Verdict);

    public static NhsColour ColourOf(CcgVerdict? verdict) => verdict switch
    {
        CcgVerdict.Agrees => NhsColour.Green,
        CcgVerdict.Comments => NhsColour.Blue,
        CcgVerdict.Disagrees => NhsColour.Orange,
        null => NhsColour.White,
    };
}

/// <summary>What the group said to an earlier version.</summary>
public sealed record SaidBefore(int Version, CcgVerdict? Verdict, string? Comment, bool PrintsDissent)
{
    public NhsColour Colour => AskedRow.ColourOf(Verdict);
}
