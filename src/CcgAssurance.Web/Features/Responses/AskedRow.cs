using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>A judgement or an issue as the draft has it, with what was said about it as far as the reader may know.</summary>
public sealed record AskedRow
{
    public required Guid Id { get; init; }

    public required Focus Focus { get; init; }

    /// <summary>"Judgement", or the title of the issue.</summary>
    public required string Title { get; init; }

    public required bool IsIssue { get; init; }

    /// <summary>The judgement; null for an issue.</summary>
    public required AssuranceCategory? Category { get; init; }

    /// <summary>The reasons for the judgement, or what the issue is.</summary>
    public required string? Text { get; init; }

    /// <summary>What became of it since the draft before: "New" or "Changed"; null where nothing did, or where there is none.</summary>
    public required string? SinceLastDraft { get; init; }

    public required CcgVerdict? Verdict { get; init; }

    public required string? Comment { get; init; }

    public required bool PrintsDissent { get; init; }

    public required AreaTeamReply? Reply { get; init; }

    public required string? ReplyReason { get; init; }

    /// <summary>Whether the area team still has to say what it does about it.</summary>
    public bool AwaitsReply => Verdict is CcgVerdict.Comments or CcgVerdict.Disagrees && Reply is null;

    /// <summary>The colour of the verdict.</summary>
    public NhsColour Colour => Verdict switch
    {
        CcgVerdict.Agrees => NhsColour.Green,
        CcgVerdict.Comments => NhsColour.Blue,
        CcgVerdict.Disagrees => NhsColour.Orange,
        null => NhsColour.White,
    };

    /// <summary>What it is called where it stands alone: "the judgement on domain 2" or "the issue A&amp;E waits".</summary>
    public required string About { get; init; }
}
