namespace CcgAssurance.Testing.Hosting;

/// <summary>The pages of the sweep on requests. A draft has no number and is found by its status.</summary>
internal static class SweptRequests
{
    private const string Director = "director@anyshire.example";
    private const string SomeRequest = "main th a[href^='/requests/']" + SweptPages.Then;

    public static IReadOnlyList<SweptPage> Pages { get; } =
    [
        new("/requests", "/requests", SweptPages.AreaTeamLead),
        new("/requests", "/requests?power=14Z18&outcome=sufficient&From.Day=1&From.Month=4&From.Year=2014", SweptPages.NationalTeam),
        new("/requests", "/requests?q=nothing-like-this", SweptPages.CcgLead),
        new("/requests/consistency", "/requests/consistency", SweptPages.AreaTeamLead),
        new("/requests/consistency", "/requests/consistency", SweptPages.NationalTeam),
        new("/requests/{request}", "/requests/4", "second-lead@x05.example"),
        new("/requests/{request}", "/requests/5", SweptPages.AreaTeamLead),
        new("/requests/{request}", "/requests/6", SweptPages.NationalTeam),
        new("/requests/{request}", "/requests/8", "ccg-lead@x02.example"),
        new("/requests/{request}", "/requests?status=Draft", SweptPages.AreaTeamLead, "main th a[href^='/requests/']"),
        new("/requests/{request}", "/requests?status=Proposed", Director, "main th a[href^='/requests/']"),
        new("/requests/{request}/change", "/requests?status=Draft", SweptPages.AreaTeamLead, SomeRequest + "main a[href$='/change']"),
        new("/requests/{request}/change", "/requests/10/change", SweptPages.AreaTeamLead),
        new("/requests/{request}/propose", "/requests?status=Draft", SweptPages.AreaTeamLead, SomeRequest + "main a[href$='/propose']"),
        new("/requests/{request}/discard", "/requests?status=Draft", SweptPages.AreaTeamLead, SomeRequest + "main a[href$='/discard']"),
        new("/requests/{request}/issue", "/requests?status=Proposed", Director, SomeRequest + "main a[href$='/issue']"),
        new("/requests/{request}/send-back", "/requests?status=Proposed", Director, SomeRequest + "main a[href$='/send-back']"),
        new("/requests/{request}/correct", "/requests/10/correct", SweptPages.AreaTeamLead),
        new("/requests/{request}/reply", "/requests/10/reply", SweptPages.CcgLead),
        new("/requests/{request}/paper-reply", "/requests/10/paper-reply", SweptPages.AreaTeamLead),
        new("/requests/{request}/finding", "/requests/9/finding", SweptPages.AreaTeamLead),
        new("/requests/{request}/close", "/requests/7/close", SweptPages.AreaTeamLead),
        new("/requests/{request}/communications/new", "/requests/10/communications/new", SweptPages.CcgLead),
        new("/requests/{request}/letter", "/requests/5/letter", SweptPages.AreaTeamLead),
        new("/requests/{request}/letter", "/requests?status=Draft", SweptPages.AreaTeamLead, SomeRequest + "main a[href$='/letter']"),
        new("/requests/{request}/history", "/requests/5/history", SweptPages.AreaTeamLead),
        new("/ccgs/{code}/requests/new", "/ccgs/X01/requests/new?focus=domain-2", SweptPages.AreaTeamLead),
        new(
            "/ccgs/{code}/{year}/{quarter}/issues/{id:guid}/request", "/ccgs/X01/2014-15/q4/items/on/domain-3", SweptPages.AreaTeamLead,
            "main a[href*='/issues/'][href$='/request']"),
    ];
}
