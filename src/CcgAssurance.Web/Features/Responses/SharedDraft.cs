using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Versions;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>A draft as it was shared, and the one before it. What the group answers is this text, whatever was written since.</summary>
public sealed class SharedDraft(FrozenReport draft, FrozenReport? earlier)
{
    private QuarterlyReport Report { get; } = draft.Read().Report;

    private QuarterlyReport? Before { get; } = earlier?.Read().Report;

    /// <summary>Everything that the draft says differently, item by item; null where it is the first.</summary>
    public ComparedVersions? SinceLastDraft => Before is null ? null : ComparedVersions.Of(earlier!.Edition, Before, draft.Edition, Report);

    /// <summary>What the draft says about that which an answer is about.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="seesAnswer">Whether the reader may know the answer by now.</param>
    public AskedRow RowOf(ResponseAnswer answer, bool seesAnswer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var issue = answer.IssueId is null ? null : IssueIn(Report, answer);
        var domain = answer.IssueId is null ? DomainIn(Report, answer) : null;
        return new AskedRow
        {
            Id = answer.Id,
            Focus = answer.Focus,
            Title = answer.IssueTitle ?? "Judgement",
            About = answer.Subject,
            IsIssue = answer.IssueId is not null,
            Category = domain?.Category,
            Text = domain?.Rationale ?? issue?.Text,
            SinceLastDraft = WhatBecameOf(answer, domain, issue),
            Verdict = seesAnswer ? answer.Verdict : null,
            Comment = seesAnswer ? answer.Comment : null,
            PrintsDissent = seesAnswer && answer.PrintsDissent,
            Reply = seesAnswer ? answer.Reply : null,
            ReplyReason = seesAnswer ? answer.ReplyReason : null,
        };
    }

    private string? WhatBecameOf(ResponseAnswer answer, ReportedDomain? domain, ReportedIssue? issue)
    {
        if (Before is null)
        {
            return null;
        }

        if (issue is not null)
        {
            return IssueIn(Before, answer) is not { } earlier ? "New" : earlier == issue ? null : "Changed";
        }

        var before = DomainIn(Before, answer);
        return (before?.Category, before?.Rationale) == (domain?.Category, domain?.Rationale) ? null : "Changed";
    }

    private static ReportedDomain? DomainIn(QuarterlyReport report, ResponseAnswer answer) =>
        report.Domains.SingleOrDefault(domain => domain.Number == answer.Focus.Domain);

    private static ReportedIssue? IssueIn(QuarterlyReport report, ResponseAnswer answer) =>
        ItemsOf(report, answer.Focus)?.Issues.SingleOrDefault(issue => issue.Id == answer.IssueId);

    private static ReportedItems? ItemsOf(QuarterlyReport report, Focus focus) => focus.Domain is { } number
        ? report.Domains.SingleOrDefault(domain => domain.Number == number)?.Items
        : report.Themes.SingleOrDefault(theme => theme.Theme == focus.Theme)?.Items;
}
