namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// The pages of the sweep on interventions. Of the demo's, the first is lifted, the second has a direction in force that is being varied, and the
/// third is under consideration.
/// </summary>
internal static class SweptInterventions
{
    private const string Director = "director@anyshire.example";
    private const string CcgLead = "ccg-lead@x06.example";
    private const string Committee = "committee@england.example";
    private const string ChiefExecutive = "chief-executive@england.example";
    private const string InForce = "/interventions/2";
    private const string Considered = "/interventions/3";

    public static IReadOnlyList<SweptPage> Pages { get; } =
    [
        new("/", "/", Committee),
        new("/", "/", ChiefExecutive),
        new("/notices", "/notices", Committee),
        new("/interventions", "/interventions", SweptPages.AreaTeamLead),
        new("/interventions", "/interventions?status=InForce&domain=4&From.Day=1&From.Month=3&From.Year=2015", Committee),
        new("/interventions", "/interventions?q=nothing-like-this", CcgLead),
        new("/ccgs/{code}/interventions/new", "/ccgs/X06/interventions/new?domain=4", Director),
        new("/ccgs/{code}/interventions/domain/{domain:range(1,6)}", "/ccgs/X06/interventions/domain/4", SweptPages.AreaTeamLead),
        new("/ccgs/{code}/interventions/domain/{domain:range(1,6)}", "/ccgs/X08/interventions/domain/2", Director),
        new("/interventions/{intervention}", InForce, SweptPages.AreaTeamLead),
        new("/interventions/{intervention}", InForce, CcgLead),
        new("/interventions/{intervention}", InForce, Committee),
        new("/interventions/{intervention}", Considered, SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/history", $"{InForce}/history", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/change", $"{Considered}/change", Director),
        new("/interventions/{intervention}/withdraw", $"{Considered}/withdraw", Director),
        .. Enumerable.Range(1, 6).Select(step =>
            new SweptPage($"/interventions/{{intervention}}/steps/{step}", $"{Considered}/steps/{step}", SweptPages.AreaTeamLead)),
        new("/interventions/{intervention}/steps/{step:range(1,6)}/complete", $"{Considered}/steps/1/complete", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/steps/{step:range(1,3)}/reopen", $"{InForce}/steps/1/reopen", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/steps/{step:range(1,6)}/files/new", $"{Considered}/steps/1/files/new", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/files/{document:guid}/remove", Considered, SweptPages.AreaTeamLead, "main a[href*='/files/'][href$='remove']"),
        new("/interventions/{intervention}/contacts/new", $"{Considered}/contacts/new", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/contacts/{contact:guid}/remove", Considered, SweptPages.AreaTeamLead, "main a[href*='/contacts/'][href$='remove']"),
        new("/interventions/{intervention}/support/new", $"{Considered}/support/new", SweptPages.NationalTeam),
        new("/interventions/{intervention}/reviewers/new", $"{Considered}/reviewers/new", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/conclude", $"{InForce}/conclude", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/decide", $"{InForce}/decide", Committee),
        new("/interventions/{intervention}/sign", $"{InForce}/sign", ChiefExecutive),
        new("/interventions/{intervention}/communications/new", $"{InForce}/communications/new", CcgLead),
        new("/interventions/{intervention}/directions/new", $"{Considered}/directions/new", SweptPages.AreaTeamLead),
        Of("directions/{direction:guid}", Considered, "main a[href*='/directions/']:not([href$='new']):not([href$='remove'])"),
        Of("directions/{direction:guid}/remove", Considered, "main a[href*='/directions/'][href$='remove']"),
        Of("directions/{direction:guid}/requirements/new", Considered, "main a[href$='/requirements/new']"),
        Of("requirements/{requirement:guid}", Considered, "main a[href*='/requirements/']:not([href$='new']):not([href$='remove'])"),
        Of("requirements/{requirement:guid}/remove", Considered, "main a[href*='/requirements/'][href$='remove']"),
        Of("directions/{direction:guid}/discard", InForce, "main a[href$='/discard']"),
        Of("requirements/{key:guid}/mark", InForce, "main a[href$='/mark']"),
        new("/interventions/{intervention}/directions/{direction:guid}/put-forward", InForce, Director, "main a[href$='/put-forward']"),
        Of("directions/{direction:guid}/versions/{wording:int}/direction", InForce, "main a[href$='/versions/1/direction']"),
        Of("directions/{direction:guid}/versions/{wording:int}/direction", InForce, "main a[href$='/versions/2/direction']"),
        new("/interventions/{intervention}/liftings/{lifting:int}/letter", "/interventions/1/liftings/1/letter", SweptPages.AreaTeamLead),
        new("/interventions/{intervention}/summary-report", $"{InForce}/summary-report", Committee),
        new("/interventions/{intervention}/summary-report", $"{Considered}/summary-report", SweptPages.AreaTeamLead),
        new("/published/directions", "/published/directions", null),
        new("/published/directions/{ofCase:int}/{place:int}", "/published/directions/1/1", null),
        new("/published/directions/{ofCase:int}/{place:int}", "/published/directions/2/1", null),
        new("/interventions/{intervention}/lift", $"{InForce}/lift", Director),
        new("/interventions/{intervention}/lift/take-back", $"{InForce}/lift/take-back", Director),
        new("/interventions/{intervention}/lift/sign", $"{InForce}/lift/sign", ChiefExecutive),
        new("/interventions/{intervention}/follow-ups/{followUp:guid}/record", InForce, Director, "main a[href*='/follow-ups/']"),
    ];

    private static SweptPage Of(string pattern, string from, string link) =>
        new($"/interventions/{{intervention}}/{pattern}", from, SweptPages.AreaTeamLead, link);
}
