using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What the group answered to the draft, as everybody reads it: what it asked to print, and no other comment.</summary>
/// <param name="Version">The number of the draft that it answered.</param>
/// <param name="AnsweredOn">On which day; null if there was no answer.</param>
/// <param name="NoAnswerBy">The last day for an answer, where none came.</param>
/// <param name="Disagreements">The disagreements that it asked to print, in the order of the report.</param>
[Rule("R131", "R234")]
public sealed record PublicResponse(int Version, DateOnly? AnsweredOn, DateOnly? NoAnswerBy, IReadOnlyList<PublicDisagreement> Disagreements)
{
    internal static PublicResponse? Of(QuarterlyReport report) => report.Response is { } response
        ? new PublicResponse(
            response.DraftNumber,
            response.SentOn,
            response.SentOn is null ? response.DueOn : null,
            [.. response.Dissents.Select(dissent => PublicDisagreement.Of(report, dissent))])
        : null;
}

/// <summary>A disagreement that is printed.</summary>
/// <param name="Domain">The number of the domain that it is about; null if it is about a theme.</param>
/// <param name="Theme">The name of the theme that it is about.</param>
/// <param name="Issue">The title of the issue; null if it is about the judgement.</param>
/// <param name="Comment">What the group says.</param>
/// <param name="Reply">What the area team did about it.</param>
/// <param name="ReplyReason">Why.</param>
public sealed record PublicDisagreement(int? Domain, string? Theme, string? Issue, string Comment, AreaTeamReply? Reply, string? ReplyReason)
{
    internal static PublicDisagreement Of(QuarterlyReport report, ReportedDissent dissent) => new(
        dissent.Focus.Domain?.Value,
        dissent.Focus.Domain is null ? dissent.Focus.NameIn(report.Framework) : null,
        dissent.Issue,
        dissent.Comment,
        dissent.Reply,
        dissent.ReplyReason);
}
