using System.ComponentModel;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a published report says about the group's answer to the draft: that it answered and when, or that it did not, and what it
/// asked to print.
/// </summary>
[Rule("R131", "R234", "R245")]
[Description("The CCG's answer to the draft, or that it gave none.")]
public sealed record PublicResponse
{
    [Description("The number of the version that it answered, if it did.")]
    public int? AnsweredVersion { get; init; }

    [Description("True if it was asked only about a list of minor corrections to the version before.")]
    public bool? OnCorrectionsOnly { get; init; }

    [Description("The day on which it answered, if it did.")]
    public DateOnly? AnsweredOn { get; init; }

    [Description("The last day for answering, if it did not answer.")]
    public DateOnly? NoResponseBy { get; init; }

    [Description("What the CCG does not agree with and asked to print.")]
    public required IReadOnlyList<PublicDisagreement> Disagreements { get; init; }

    internal static PublicResponse Of(ReportedResponse response, FrameworkVersion framework) => new()
    {
        AnsweredVersion = response.SentOn is null ? null : response.DraftNumber,
        OnCorrectionsOnly = response.IsToCorrection ? true : null,
        AnsweredOn = response.SentOn,
        NoResponseBy = response.SentOn is null ? response.DueOn : null,
        Disagreements = [.. response.Dissents.Select(dissent => new PublicDisagreement
        {
            Kind = dissent.Kind,
            Place = dissent.Focus is { } focus ? PublicPlace.Of(focus, framework) : null,
            Title = dissent.Title,
            SaidToVersion = dissent.SaidToVersion,
            Reasons = dissent.Reasons,
            NotJointReason = dissent.NotJointReason,
            Comment = dissent.Comment,
            Reply = dissent.Reply,
            ReplyReason = dissent.Reply is null ? null : dissent.ReplyReason,
            DirectorReason = dissent.DirectorReason,
        })],
    };
}

/// <summary>A disagreement that the group asked to print.</summary>
[Description("Something that the CCG does not agree with.")]
public sealed record PublicDisagreement
{
    [Description("What it is about.")]
    public required SubjectKind Kind { get; init; }

    [Description("The domain or theme. There is none for a list of corrections.")]
    public PublicPlace? Place { get; init; }

    [Description("The title of the issue, or how the achievement or action begins.")]
    public string? Title { get; init; }

    [Description("The number of the earlier version that the CCG said it about, if it has not answered what changed since.")]
    public int? SaidToVersion { get; init; }

    [Description("NHS England's reasons for the judgement, if it is about one.")]
    public string? Reasons { get; init; }

    [Description("Why that judgement was not made together with the CCG.")]
    public string? NotJointReason { get; init; }

    [Description("What the CCG says.")]
    public required string Comment { get; init; }

    [Description("Whether NHS England changed the report for it.")]
    public AreaTeamReply? Reply { get; init; }

    [Description("Why.")]
    public string? ReplyReason { get; init; }

    [Description("Why NHS England's director decided as they did, if it is about a judgement.")]
    public string? DirectorReason { get; init; }
}
