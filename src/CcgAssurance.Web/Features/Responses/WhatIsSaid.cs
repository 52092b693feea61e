using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>What a report says about one thing that the group can answer to.</summary>
public sealed record WhatIsSaid(AssuranceCategory? Category, string? Title, string? Text, IReadOnlyList<(string Label, string Text)> Facts)
{
    /// <summary>What the report says; null where it says nothing of it.</summary>
    public static WhatIsSaid? In(QuarterlyReport report, ResponseAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(answer);
        var (domain, theme) = (
            report.Domains.SingleOrDefault(row => row.Number == answer.Focus?.Domain),
            report.Themes.SingleOrDefault(row => row.Theme == answer.Focus?.Theme));
        var items = domain?.Items ?? theme?.Items;
        return answer.Kind switch
        {
            SubjectKind.Judgement => domain is null ? null : Of(domain),
            SubjectKind.Narrative => theme is null ? null : Of(theme),
            SubjectKind.Achievement => items?.Achievements.SingleOrDefault(item => item.Id == answer.ItemId) is { } item ? Of(item) : null,
            SubjectKind.Issue => items?.Issues.SingleOrDefault(item => item.Id == answer.ItemId) is { } item ? Of(item) : null,
            SubjectKind.Action => items?.Actions.SingleOrDefault(item => item.Id == answer.ItemId) is { } item ? Of(item, items) : null,
            SubjectKind.Correction => null,
        };
    }

    /// <summary>Whether another report says the same.</summary>
    public bool IsSameAs(WhatIsSaid other) =>
        (Category, Title, Text) == (other?.Category, other?.Title, other?.Text) && Facts.SequenceEqual(other?.Facts ?? []);

    private static WhatIsSaid Of(ReportedDomain domain) => new(
        domain.Category, null, domain.Rationale, Told(("Why it was not made together", domain.NotJointReason)));

    private static WhatIsSaid Of(ReportedTheme theme) => new(
        null, null, theme.Narrative, Told(("Nothing to report", theme.NothingToReportReason)));

    private static WhatIsSaid Of(ReportedAchievement item) => new(
        null, null, item.Text, Told(("Good practice", Yes(item.IsGoodPractice)), ("Safeguarding", Yes(item.IsSafeguarding))));

    private static WhatIsSaid Of(ReportedIssue item) => new(
        null,
        item.Title,
        item.Text,
        Told(
            ("Provider", item.Provider),
            ("Target", item.Target),
            ("Safeguarding", Yes(item.IsSafeguarding)),
            ("Needs further action", Yes(item.NeedsFurtherAction)),
            ("Response", item.Response?.DisplayText())));

    private static WhatIsSaid Of(ReportedAction item, ReportedItems items) => new(
        null,
        null,
        item.Text,
        Told(
            ("For the issue", items.Issues.FirstOrDefault(issue => issue.Id == item.IssueId)?.Title),
            ("Owner", item.OwnerName ?? item.Owner.DisplayText()),
            ("Due", item.DueOn?.LongDate()),
            ("Status", item.Status.DisplayText()),
            ("Progress", item.Progress),
            ("Safeguarding", Yes(item.IsSafeguarding))));

    private static string? Yes(bool applies) => applies ? "Yes" : null;

    private static IReadOnlyList<(string Label, string Text)> Told(params (string Label, string? Text)[] facts) =>
        [.. facts.Where(fact => fact.Text is not null).Select(fact => (fact.Label, fact.Text!))];
}
