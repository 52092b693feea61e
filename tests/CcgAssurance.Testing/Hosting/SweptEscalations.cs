namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// The pages of the sweep on escalations. Of the demo's, the third is in progress with a change being written, the fourth has a view that
/// is being written, and the fifth one that is ready to be put to the group.
/// </summary>
internal static class SweptEscalations
{
    private const string Director = "director@anyshire.example";
    private const string Written = "/escalations/3";

    public static IReadOnlyList<SweptPage> Pages { get; } =
    [
        new("/escalations", "/escalations", SweptPages.AreaTeamLead),
        new("/escalations", "/escalations?status=overdue&domain=4&From.Day=1&From.Month=4&From.Year=2015", SweptPages.NationalTeam),
        new("/escalations", "/escalations?q=nothing-like-this", SweptPages.CcgLead),
        new("/ccgs/{code}/escalations/new", "/ccgs/X06/escalations/new?trigger=PackageNotMet", Director),
        new("/escalations/{escalation}", "/escalations/1", "ccg-lead@x02.example"),
        new("/escalations/{escalation}", "/escalations/2", SweptPages.NationalTeam),
        new("/escalations/{escalation}", Written, SweptPages.AreaTeamLead),
        new("/escalations/{escalation}", "/escalations/4", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/editions/{edition:int}", "/escalations/2/editions/1", "ccg-lead@x06.example"),
        new("/escalations/{escalation}/history", "/escalations/2/history", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/change", "/escalations/4/change", Director),
        new("/escalations/{escalation}/withdraw", "/escalations/4/withdraw", Director),
        new("/escalations/{escalation}/view", "/escalations/4/view", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/complete-view", "/escalations/4/complete-view", SweptPages.AreaTeamLead),
        .. Parts("/escalations/4", "sources"),
        new("/escalations/{escalation}/put", "/escalations/5/put", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/reopen-view", "/escalations/5/reopen-view", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/level", "/escalations/3/level", "ccg-lead@x04.example"),
        new("/escalations/{escalation}/timeline", "/escalations/3/timeline", SweptPages.AreaTeamLead),
        .. Parts(Written, "actions"),
        new("/escalations/{escalation}/actions/{of:guid}/milestones/new", Written, SweptPages.AreaTeamLead, "main a[href$='/milestones/new']"),
        .. Parts(Written, "milestones").Skip(1),
        new("/escalations/{escalation}/propose", "/escalations/3/propose", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/discard", "/escalations/3/discard", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/accept", "/escalations/3/accept", "ccg-lead@x04.example"),
        new("/escalations/{escalation}/decline", "/escalations/3/decline", "ccg-lead@x04.example"),
        new("/escalations/{escalation}/take-back", "/escalations/3/take-back", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/revise", "/escalations/3/revise", SweptPages.AreaTeamLead),
        new("/escalations/{escalation}/milestones/{milestone:guid}/met", Written, "ccg-lead@x04.example", "main a[href$='/met']"),
        new("/escalations/{escalation}/milestones/{milestone:guid}/not-met", Written, "ccg-lead@x04.example", "main a[href$='/not-met']"),
        new("/escalations/{escalation}/resolve", "/escalations/3/resolve", Director),
        new("/escalations/{escalation}/consequences", "/escalations/3/consequences", Director),
        new("/escalations/{escalation}/communications/new", "/escalations/3/communications/new", SweptPages.AreaTeamLead),
    ];

    private static IEnumerable<SweptPage> Parts(string from, string parts) =>
    [
        new($"/escalations/{{escalation}}/{parts}/new", from, SweptPages.AreaTeamLead, $"main a[href$='/{parts}/new']"),
        new(
            $"/escalations/{{escalation}}/{parts}/{{id:guid}}", from, SweptPages.AreaTeamLead,
            $"main a[href*='/{parts}/']:not([href$='new']):not([href$='remove']):not([href$='met'])"),
        new($"/escalations/{{escalation}}/{parts}/{{id:guid}}/remove", from, SweptPages.AreaTeamLead, $"main a[href*='/{parts}/'][href$='remove']"),
    ];
}
