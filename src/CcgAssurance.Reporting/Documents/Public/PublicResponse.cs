using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about the group's answer to the draft: that it answered and when, or that it did not, and what it asked to print.</summary>
[Rule("R131", "R234", "R245")]
public sealed record PublicResponse
{
    /// <summary>The number of the version that was answered; null where no answer was received.</summary>
    public int? AnsweredVersion { get; init; }

    /// <summary>The day of the answer; null where no answer was received.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The day by which no answer was received; null where there was one.</summary>
    public DateOnly? NoResponseBy { get; init; }

    /// <summary>The disagreements that the group asked to print.</summary>
    public required IReadOnlyList<PublicDisagreement> Disagreements { get; init; }

    internal static PublicResponse Of(ReportedResponse response, FrameworkVersion framework) => new()
    {
        AnsweredVersion = response.SentOn is null ? null : response.DraftNumber,
        AnsweredOn = response.SentOn,
        NoResponseBy = response.SentOn is null ? response.DueOn : null,
        Disagreements = [.. response.Dissents.Select(dissent => new PublicDisagreement
        {
            Place = PublicPlace.Of(dissent.Focus, framework),
            Issue = dissent.Issue,
            Comment = dissent.Comment,
            Reply = dissent.Reply,
            ReplyReason = dissent.Reply is null ? null : dissent.ReplyReason,
        })],
    };
}

/// <summary>A disagreement that the group asked to print.</summary>
public sealed record PublicDisagreement
{
    /// <summary>What it is about.</summary>
    public required PublicPlace Place { get; init; }

    /// <summary>The title of the issue; null where it is about the judgement.</summary>
    public string? Issue { get; init; }

    /// <summary>What the group says.</summary>
    public required string Comment { get; init; }

    /// <summary>What NHS England did about it; null where it did not reply.</summary>
    public AreaTeamReply? Reply { get; init; }

    /// <summary>Why.</summary>
    public string? ReplyReason { get; init; }
}
