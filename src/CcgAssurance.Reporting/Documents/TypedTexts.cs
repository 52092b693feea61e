using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Everything of a report that people typed and that is printed, each with its place.</summary>
internal static class TypedTexts
{
    /// <summary>The texts in the order of the report.</summary>
    public static IEnumerable<PlacedText> Of(QuarterlyReport report) =>
        from typed in All(report)
        where typed.Text is not null
        select new PlacedText(typed.Focus, typed.Part, typed.ItemId, typed.Text);

    private static IEnumerable<(Focus? Focus, string Part, Guid? ItemId, string? Text)> All(QuarterlyReport report) =>
    [
        (null, "Name of the CCG", null, report.CcgName),
        (null, "Name of the area team", null, report.AreaTeam),
        (null, "Name of the director", null, report.Director),
        (null, "Contact of the area team", null, report.AreaTeamContact),
        (null, "Why no meeting was held", null, report.Conversation.NoMeetingReason),
        .. report.Domains.SelectMany(domain => Items(Focus.On(domain.Number), domain.Items)),
        .. report.Support.SelectMany(support => Support(SupportSection.NameOf(report, support), support)),
        .. report.Themes.SelectMany(theme => Items(Focus.On(theme.Theme), theme.Items)
            .Prepend((Focus.On(theme.Theme), "Why there is nothing to report", null, theme.NothingToReportReason))
            .Prepend((Focus.On(theme.Theme), "Narrative", null, theme.Narrative))),
        .. (report.Response?.Dissents ?? []).SelectMany(dissent => ((Focus? Focus, string Part, Guid? ItemId, string? Text)[])
        [
            (dissent.Focus, "The CCG's disagreement", null, dissent.Comment),
            (dissent.Focus, "NHS England's answer to a disagreement", null, dissent.ReplyReason),
            (dissent.Focus, "The director's reason", null, dissent.DirectorReason),
        ]),
    ];

    private static IEnumerable<(Focus? Focus, string Part, Guid? ItemId, string? Text)> Support(string name, ReportedSupport support) =>
        from text in (string?[])
        [
            support.Title, support.Objectives, support.ExpectedImprovement,
            .. support.Measures.SelectMany(measure => (string?[])[measure.Description, measure.Provider]),
            .. support.Indicators.SelectMany(indicator => (string?[])[indicator.Name, indicator.Baseline, indicator.Target]),
            support.ExitCircumstances,
            .. support.Trajectories.Select(trajectory => trajectory.Name),
        ]
        select ((Focus?)null, name, (Guid?)null, text);

    private static IEnumerable<(Focus? Focus, string Part, Guid? ItemId, string? Text)> Items(Focus focus, ReportedItems items) =>
    [
        .. items.Achievements.Select(item => ((Focus?)focus, ItemKind.Achievement.DisplayText(), (Guid?)item.Id, (string?)item.Text)),
        .. from item in items.Issues
           from text in (string?[])[item.Title, item.Text, item.Provider, item.Target]
           select ((Focus?)focus, ItemKind.Issue.DisplayText(), (Guid?)item.Id, text),
        .. from item in items.Actions
           from text in (string?[])[item.Text, item.OwnerName, item.Progress]
           select ((Focus?)focus, ItemKind.Action.DisplayText(), (Guid?)item.Id, text),
    ];
}

/// <summary>A text that somebody typed.</summary>
/// <param name="Focus">The domain or theme; null where it is the report as a whole.</param>
/// <param name="Part">What of it in words.</param>
/// <param name="ItemId">The key of the item; null for everything else.</param>
/// <param name="Text">The text.</param>
internal sealed record PlacedText(Focus? Focus, string Part, Guid? ItemId, string Text);
