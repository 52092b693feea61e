namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>
/// How often a page may ask the database, with what the record of its address and its header need and with who asks.
/// Five is the rule; a page above it shows
/// as many different kinds of rows, and no database of ours answers two questions in one trip; one whose form is kept while it is typed looks
/// for the copy as well. The table only ever gets shorter.
/// </summary>
internal static class CommandLimits
{
    public static IReadOnlyDictionary<string, int> Above { get; } = new Dictionary<string, int>
    {
        ["/"] = 10,
        ["/account"] = 6,
        ["/admin/people/{person:guid}"] = 6,
        ["/admin/years/{year}/milestones/{quarter}"] = 7,
        ["/area-teams/{team}/overdue"] = 14,
        ["/area-teams/{team}/{year}"] = 6,
        ["/area-teams/{team}/{year}/{quarter}"] = 10,
        ["/area-teams/{team}/{year}/{quarter}/compare"] = 7,
        ["/ccgs"] = 6,
        ["/ccgs/{code}"] = 14,
        ["/ccgs/{code}/hand-over"] = 6,
        ["/ccgs/{code}/history"] = 6,
        ["/ccgs/{code}/{year}/independent-members"] = 6,
        ["/ccgs/{code}/{year}/{quarter}"] = 12,
        ["/ccgs/{code}/{year}/{quarter}/actions"] = 7,
        ["/ccgs/{code}/{year}/{quarter}/changes"] = 10,
        ["/ccgs/{code}/{year}/{quarter}/domains/{domain}"] = 16,
        ["/ccgs/{code}/{year}/{quarter}/draft"] = 14,
        ["/ccgs/{code}/{year}/{quarter}/draft/correction"] = 17,
        ["/ccgs/{code}/{year}/{quarter}/draft/final"] = 31,
        ["/ccgs/{code}/{year}/{quarter}/draft/share"] = 20,
        ["/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}"] = 6,
        ["/ccgs/{code}/{year}/{quarter}/history"] = 7,
        ["/ccgs/{code}/{year}/{quarter}/items/on/{focus}"] = 7,
        ["/ccgs/{code}/{year}/{quarter}/meeting"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/release"] = 6,
        ["/ccgs/{code}/{year}/{quarter}/report/preview.html"] = 17,
        ["/ccgs/{code}/{year}/{quarter}/response"] = 10,
        ["/ccgs/{code}/{year}/{quarter}/response/on/{focus}"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/response/send"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/response/{id:guid}"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/themes/{theme}"] = 10,
        ["/conditions/{number}/history"] = 6,
        ["/national/{year}"] = 7,
        ["/national/{year}/{quarter}"] = 12,
        ["/organisations/{code}"] = 10,
        ["/organisations/{code}/area-team"] = 9,
        ["/organisations/{code}/area-team/take-back"] = 8,
        ["/organisations/{code}/closing"] = 9,
        ["/organisations/{code}/closing/take-back"] = 8,
        ["/organisations/{code}/name"] = 8,
        ["/organisations/{code}/name/take-back"] = 8,
        ["/published"] = 5,
        ["/regions/{region}/{year}"] = 7,
        ["/regions/{region}/{year}/{quarter}"] = 13,
        ["/regions/{region}/{year}/{quarter}/compare"] = 8,
        ["/requests/{request}"] = 12,
        ["/requests/{request}/history"] = 7,
        ["/search"] = 10,
        ["/support/{package}"] = 19,
        ["/support/{package}/editions/{edition:int}"] = 16,
        ["/support/{package}/editions/{edition:int}/agreement"] = 13,
        ["/support/{package}/factors"] = 8,
        ["/support/{package}/history"] = 7,
        ["/support/{package}/indicators/{indicator:guid}/reading"] = 8,
        ["/support/{package}/indicators/new"] = 7,
        ["/support/{package}/indicators/{id:guid}"] = 7,
        ["/support/{package}/indicators/{id:guid}/remove"] = 7,
        ["/support/{package}/measures/new"] = 7,
        ["/support/{package}/measures/{id:guid}"] = 7,
        ["/support/{package}/measures/{id:guid}/remove"] = 7,
        ["/support/{package}/restrictions/new"] = 7,
        ["/support/{package}/restrictions/{id:guid}"] = 7,
        ["/support/{package}/restrictions/{id:guid}/remove"] = 7,
        ["/support/{package}/trajectories/new"] = 7,
        ["/support/{package}/trajectories/{id:guid}"] = 7,
        ["/support/{package}/trajectories/{id:guid}/remove"] = 7,
        ["/support/{package}/propose"] = 11,
        ["/support/{package}/restrictions/{restriction:guid}/confirmation"] = 10,
        ["/support/{package}/terms"] = 9,
        ["/support/{package}/trajectories/{trajectory:guid}/figures"] = 8,
        ["/support/{package}/trajectories/{trajectory:guid}/missed/{plannedOn:datetime}"] = 9,
    };

    private const int Most = 5;

    public static int Of(string pattern) => Above.GetValueOrDefault(pattern, Most);
}
