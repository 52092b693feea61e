namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// One page of the sweep: the pattern of its route, an address in the demo world, and who opens it. A page whose address
/// carries a key is reached by following the first link there that the selector finds.
/// </summary>
public sealed record SweptPage(string Pattern, string Address, string? Visitor, string? Link = null);

/// <summary>The pages of the sweep. The route table says when one is missing.</summary>
public static class SweptPages
{
    /// <summary>An address that leads nowhere.</summary>
    public const string Unknown = "/no-such-page";

    /// <summary>What is downloaded and so is no page.</summary>
    public static IReadOnlyList<string> Downloads { get; } =
    [
        "/calendar/{token}.ics",
        "/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/file",
        "/ccgs/{code}/{year}/{quarter}/report.pdf",
        "/published/{code}/{year}/{quarter}/report.json",
        "/published/{code}/{year}/{quarter}/report.pdf",
        "/published/schema.json",
        "/ccgs/{code}/{year}/{quarter}/report/{version:int}.pdf",
        "/ccgs/{code}/{year}/{quarter}/report/{version:int}.json",
    ];

    /// <summary>Who opens most of them.</summary>
    public const string AreaTeamLead = "area-team-lead@anyshire.example";
    // The last quarter of this group is still a draft, so everything in it can be changed.
    private const string Meeting = "/ccgs/X01/2014-15/q4/meeting";
    private const string CcgLead = "ccg-lead@x01.example";
    private const string NationalTeam = "national-team@england.example";
    private const string Review = "a[href*='/reviews/']:not([href$='new']):not([href$='remove'])";

    public static IReadOnlyList<SweptPage> All { get; } =
    [
        new("/", "/", AreaTeamLead),
        new("/", "/", CcgLead),
        new("/", "/", NationalTeam),
        new("/account/calendar", "/account/calendar", AreaTeamLead),
        new("/account/log-in", "/account/log-in", null),
        new("/ccgs", "/ccgs", AreaTeamLead),
        new("/ccgs", "/ccgs?page=2", NationalTeam),
        new("/ccgs", "/ccgs?q=nothing-like-this", NationalTeam),
        new("/ccgs/{code}/{year}/{quarter}", "/ccgs/X01/2014-15/q1", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}", "/ccgs/X01/2014-15/q1", "ccg-lead@x01.example"),
        new("/admin/years", "/admin/years", NationalTeam),
        new("/admin/years/{year}/milestones/{quarter}", "/admin/years/2014-15/milestones/q1", NationalTeam),
        new("/ccgs/{code}", "/ccgs/X01", AreaTeamLead),
        new("/ccgs/{code}", "/ccgs/00C", NationalTeam),
        new("/ccgs/{code}/boards/new", "/ccgs/X01/boards/new", AreaTeamLead),
        new("/ccgs/{code}/{year}/independent-members", "/ccgs/X01/2014-15/independent-members", AreaTeamLead),
        new("/ccgs/{code}/functions/new", "/ccgs/X01/functions/new", AreaTeamLead),
        new("/ccgs/{code}/history", "/ccgs/X01/history", AreaTeamLead),
        new("/ccgs/{code}/people/{office}/new", "/ccgs/X01/people/chair/new", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q4/domains/1", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/6", "director@anyshire.example"),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X06/2014-15/q3/domains/4", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/history", "/ccgs/X01/2014-15/q1/history", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/report/preview.html", "/ccgs/X01/2014-15/q1/report/preview.html", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q4/domains/3", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/items/add", "/ccgs/X01/2014-15/q4/items/add?focus=domain-3&kind=achievement", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/items/add", "/ccgs/X01/2014-15/q4/items/add?focus=domain-3&kind=issue", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/items/add", "/ccgs/X01/2014-15/q4/items/add?focus=domain-3&kind=action", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/items/carry-forward", "/ccgs/X02/2014-15/q4/items/carry-forward", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/themes/{theme}", "/ccgs/X01/2014-15/q4/themes/parity-of-esteem", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/themes/{theme}", "/ccgs/X02/2014-15/q4/themes/better-care", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/themes/{theme}", "/ccgs/X01/2014-15/q1/themes/equality", "director@anyshire.example"),
        new("/ccgs/{code}/{year}/{quarter}/meeting", Meeting, AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting", Meeting, "ccg-lead@x01.example"),
        new("/ccgs/{code}/{year}/{quarter}/meeting", "/ccgs/X02/2014-15/q4/meeting", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting", "/ccgs/X08/2014-15/q3/meeting", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting/edit", "/ccgs/X01/2014-15/q4/meeting/edit", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting/attendees/add", "/ccgs/X01/2014-15/q1/meeting/attendees/add", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting/undertakings/add", "/ccgs/X01/2014-15/q1/meeting/undertakings/add", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting/contacts/add", "/ccgs/X01/2014-15/q1/meeting/contacts/add", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}", Meeting, AreaTeamLead,
            "a[href*='/attendees/']:not([href$='add']):not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}/remove", Meeting, AreaTeamLead, "a[href*='/attendees/'][href$='remove']"),
        new("/ccgs/{code}/{year}/{quarter}/meeting/undertakings/{id:guid}", Meeting, AreaTeamLead,
            "a[href*='/undertakings/']:not([href$='add']):not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/meeting/undertakings/{id:guid}/remove", Meeting, AreaTeamLead, "a[href*='/undertakings/'][href$='remove']"),
        new("/ccgs/{code}/{year}/{quarter}/meeting/contacts/{id:guid}", Meeting, AreaTeamLead,
            "a[href*='/contacts/']:not([href$='add']):not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/meeting/contacts/{id:guid}/remove", Meeting, AreaTeamLead, "a[href*='/contacts/'][href$='remove']"),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/2", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/themes/{theme}", "/ccgs/X01/2014-15/q1/themes/parity-of-esteem", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence", "/ccgs/X01/2014-15/q1/evidence", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence", "/ccgs/X01/2014-15/q1/evidence", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence/add", "/ccgs/X01/2014-15/q4/evidence/add", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}", "/ccgs/X01/2014-15/q4/evidence", AreaTeamLead,
            "main a[href*='/evidence/']:not([href$='add']):not([href$='remove']):not([href$='file'])"),
        new("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove", "/ccgs/X01/2014-15/q4/evidence", AreaTeamLead,
            "main a[href*='/evidence/'][href$='remove']"),
        new("/ccgs/{code}/{year}/{quarter}/points/{id:guid}", "/ccgs/X01/2014-15/q4/domains/3", CcgLead, "main a[href*='/points/']:not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove", "/ccgs/X01/2014-15/q4/domains/3", CcgLead, "main a[href*='/points/'][href$='remove']"),
        new("/ccgs/{code}/people/{id:guid}", "/ccgs/X01", AreaTeamLead, "a[href*='/people/']:not([href$='new'])"),
        new("/ccgs/{code}/boards/{id:guid}", "/ccgs/X01", AreaTeamLead, "a[href*='/boards/']:not([href$='new'])"),
        new("/ccgs/{code}/functions/{id:guid}", "/ccgs/X01", AreaTeamLead, "a[href*='/functions/']:not([href$='new'])"),
        new("/ccgs/{code}/{year}/{quarter}/items/{id:guid}", "/ccgs/X01/2014-15/q4/domains/3", AreaTeamLead,
            "a[href*='/items/']:not([href*='add']):not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/items/{id:guid}/remove", "/ccgs/X01/2014-15/q4/domains/3", AreaTeamLead, "a[href*='/items/'][href$='remove']"),
        new("/ccgs/{code}/{year}/{quarter}/actions", "/ccgs/X01/2014-15/q1/actions", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/actions", "/ccgs/X01/2014-15/q1/actions", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/changes", "/ccgs/X01/2014-15/q2/changes", AreaTeamLead),
        new("/notices", "/notices", AreaTeamLead),
        new("/notices", "/notices", NationalTeam),
        new("/good-practice", "/good-practice", CcgLead),
        new("/good-practice", "/good-practice?q=nothing-like-this", NationalTeam),
        new("/ccgs/{code}/{year}/{quarter}/changes", "/ccgs/X01/2014-15/q1/changes?from=1&to=2", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/draft", "/ccgs/X01/2014-15/q1/draft", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/draft", "/ccgs/X04/2014-15/q3/draft", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/draft", "/ccgs/X05/2014-15/q3/draft", "director@anyshire.example"),
        new("/ccgs/{code}/{year}/{quarter}/report/{version:int}.html", "/ccgs/X01/2014-15/q1/report/1.html", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/response", "/ccgs/X04/2014-15/q4/response", "ccg-lead@x04.example"),
        new("/ccgs/{code}/{year}/{quarter}/response", "/ccgs/X04/2014-15/q3/response", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/response/{id:guid}", "/ccgs/X04/2014-15/q4/response", "ccg-lead@x04.example", "main a[href*='/response/']"),
        new("/ccgs/{code}/{year}/{quarter}/response/{id:guid}", "/ccgs/X04/2014-15/q3/response", AreaTeamLead, "main a[href*='/response/']"),
        new("/ccgs/{code}/{year}/{quarter}/response", "/ccgs/X01/2014-15/q1/response", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/response", "/ccgs/X01/2014-15/q1/response", CcgLead),
        new("/error/{status:int}", Unknown, AreaTeamLead),
        new("/error/{status:int}", Unknown, null),
        new("/ccgs/{code}/{year}/{quarter}/release", "/ccgs/X01/2014-15/q1/release", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/forums/add", "/ccgs/X01/2014-15/q1/forums/add", CcgLead),
        new("/published", "/published", null),
        new("/published/{code}/{year}/{quarter}", "/published/X01/2014-15/q1", null),
        new("/published/{code}/{year}/{quarter}", "/published/X01/2014-15/q2", null),
        new("/ccgs/{code}/{year}/{quarter}/forums/{id:guid}", "/ccgs/X01/2014-15/q1", CcgLead, "a[href*='/forums/']:not([href$='add']):not([href$='remove'])"),
        new("/ccgs/{code}/{year}/{quarter}/forums/{id:guid}/remove", "/ccgs/X01/2014-15/q1", CcgLead, "a[href*='/forums/'][href$='remove']"),
        new("/conditions", "/conditions", AreaTeamLead),
        new("/conditions", "/conditions?status=all", NationalTeam),
        new("/conditions", "/conditions?q=nothing-like-this", CcgLead),
        new("/ccgs/{code}/conditions/new", "/ccgs/X01/conditions/new", AreaTeamLead),
        new("/conditions/{number}", "/conditions/1", CcgLead),
        new("/conditions/{number}", "/conditions/2", "director@anyshire.example"),
        new("/conditions/{number}", "/conditions/3", AreaTeamLead),
        new("/conditions/{number}/change", "/conditions/1/change", AreaTeamLead),
        new("/conditions/{number}/change", "/conditions/3/change", AreaTeamLead),
        new("/conditions/{number}/history", "/conditions/2/history", AreaTeamLead),
        new("/conditions/{number}/reviews/new", "/conditions/3/reviews/new", AreaTeamLead),
        new("/conditions/{number}/reviews/{id:guid}", "/conditions/3", AreaTeamLead, Review),
        new("/conditions/{number}/reviews/{id:guid}/remove", "/conditions/3", AreaTeamLead, "a[href*='/reviews/'][href$='remove']"),
        new("/conditions/{number}/reviews/{id:guid}/decision", "/conditions/2", "director@anyshire.example", "a[href$='decision']"),
        new("/published/schema", "/published/schema", null),
        new("/published/{code}", "/published/X01", null),
        new("/about/accessibility", "/about/accessibility", null),
        new("/about/assurance", "/about/assurance", null),
        new("/about/cookies", "/about/cookies", null),
        new("/about/equality", "/about/equality", null),
        new("/about/privacy", "/about/privacy", null),
    ];
}
