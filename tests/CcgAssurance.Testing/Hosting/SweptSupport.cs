namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// The pages of the sweep on support packages. A step that is closed answers too and says why, so each is opened where it can be taken; the
/// draft has no number and is found by its status.
/// </summary>
internal static class SweptSupport
{
    private const string Director = "director@anyshire.example";
    private const string Draft = "/support?status=Draft";
    private const string SomePackage = "main th a[href^='/support/']" + SweptPages.Then;

    public static IReadOnlyList<SweptPage> Pages { get; } =
    [
        new("/support", "/support", SweptPages.AreaTeamLead),
        new("/support", "/support?status=OutcomeDue&domain=3&To.Day=31&To.Month=3&To.Year=2015", SweptPages.NationalTeam),
        new("/support", "/support?q=nothing-like-this", SweptPages.CcgLead),
        new("/ccgs/{code}/support/new", "/ccgs/X01/support/new", SweptPages.AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}/support/new", "/ccgs/X01/2014-15/q3/domains/3/support/new", SweptPages.AreaTeamLead),
        new("/support/{package}", "/support/1", SweptPages.CcgLead),
        new("/support/{package}", "/support/4", SweptPages.AreaTeamLead),
        new("/support/{package}", "/support/5", SweptPages.NationalTeam),
        new("/support/{package}", "/support/9", Director),
        new("/support/{package}", "/support/11", "ccg-lead@x04.example"),
        new("/support/{package}", Draft, SweptPages.AreaTeamLead, "main th a[href^='/support/']"),
        new("/support/{package}/editions/{edition:int}", "/support/1/editions/1", SweptPages.CcgLead),
        new("/support/{package}/editions/{edition:int}/agreement", "/support/4/editions/2/agreement", SweptPages.AreaTeamLead),
        new("/support/{package}/editions/{edition:int}/agreement", "/support/11/editions/1/agreement", "ccg-lead@x04.example"),
        new("/support/{package}/history", "/support/4/history", SweptPages.AreaTeamLead),
        OfDraft("/terms", "main a[href$='/terms']"),
        OfDraft("/factors", "main a[href$='/factors']"),
        OfDraft("/discard", "main a[href$='/discard']"),
        new("/support/{package}/propose", "/support/11/propose", SweptPages.AreaTeamLead),
        .. Parts("measures"),
        .. Parts("indicators"),
        .. Parts("restrictions"),
        .. Parts("trajectories"),
        new("/support/{package}/accept", "/support/11/accept", "ccg-lead@x04.example"),
        new("/support/{package}/decline", "/support/11/decline", "ccg-lead@x04.example"),
        new("/support/{package}/take-back", "/support/11/take-back", SweptPages.AreaTeamLead),
        new("/support/{package}/revise", "/support/8/revise", SweptPages.AreaTeamLead),
        new("/support/{package}/replace", "/support/5/replace", SweptPages.AreaTeamLead),
        new("/support/{package}/review", "/support/1/review", SweptPages.CcgLead),
        new("/support/{package}/discussion", "/support/1/discussion", SweptPages.AreaTeamLead),
        new("/support/{package}/outcome", "/support/8/outcome", SweptPages.AreaTeamLead),
        new("/support/{package}/withhold", "/support/1/withhold", Director),
        new("/support/{package}/publish", "/support/1/publish", Director),
        new("/support/{package}/log/new", "/support/1/log/new", SweptPages.CcgLead),
        new("/support/{package}/indicators/{indicator:guid}/reading", "/support/1", SweptPages.CcgLead, "main a[href$='/reading']"),
        new("/support/{package}/trajectories/{trajectory:guid}/figures", "/support/1", SweptPages.CcgLead, "main a[href$='/figures']"),
        new(
            "/support/{package}/trajectories/{trajectory:guid}/missed/{plannedOn:datetime}", "/support/4", SweptPages.AreaTeamLead,
            "main a[href*='/missed/']"),
        new(
            "/support/{package}/restrictions/{restriction:guid}/confirmation", "/support/10", SweptPages.AreaTeamLead,
            "main a[href$='/confirmation']"),
    ];

    private static SweptPage OfDraft(string pattern, string link) =>
        new("/support/{package}" + pattern, Draft, SweptPages.AreaTeamLead, SomePackage + link);

    private static IEnumerable<SweptPage> Parts(string parts) =>
    [
        OfDraft($"/{parts}/new", $"main a[href$='/{parts}/new']"),
        OfDraft($"/{parts}/{{id:guid}}", $"main a[href*='/{parts}/']:not([href$='new']):not([href$='remove'])"),
        OfDraft($"/{parts}/{{id:guid}}/remove", $"main a[href*='/{parts}/'][href$='remove']"),
    ];
}
