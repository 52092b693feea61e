namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>
/// How often a page may ask the database, with what the record of its address and its header need. Four is the rule; a page above it shows
/// as many different kinds of rows, and no database of ours answers two questions in one trip; one whose form is kept while it is typed looks
/// for the copy as well. The table only ever gets shorter.
/// </summary>
internal static class CommandLimits
{
    public static IReadOnlyDictionary<string, int> Above { get; } = new Dictionary<string, int>
    {
        ["/admin/years/{year}/milestones/{quarter}"] = 6,
        ["/area-teams/{team}/overdue"] = 8,
        ["/area-teams/{team}/{year}"] = 5,
        ["/area-teams/{team}/{year}/{quarter}"] = 8,
        ["/area-teams/{team}/{year}/{quarter}/compare"] = 6,
        ["/ccgs"] = 5,
        ["/ccgs/{code}"] = 11,
        ["/ccgs/{code}/hand-over"] = 5,
        ["/ccgs/{code}/history"] = 5,
        ["/ccgs/{code}/{year}/independent-members"] = 5,
        ["/ccgs/{code}/{year}/{quarter}"] = 11,
        ["/ccgs/{code}/{year}/{quarter}/actions"] = 6,
        ["/ccgs/{code}/{year}/{quarter}/changes"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/domains/{domain}"] = 10,
        ["/ccgs/{code}/{year}/{quarter}/draft"] = 11,
        ["/ccgs/{code}/{year}/{quarter}/draft/correction"] = 16,
        ["/ccgs/{code}/{year}/{quarter}/draft/final"] = 21,
        ["/ccgs/{code}/{year}/{quarter}/draft/share"] = 17,
        ["/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}"] = 5,
        ["/ccgs/{code}/{year}/{quarter}/history"] = 6,
        ["/ccgs/{code}/{year}/{quarter}/items/on/{focus}"] = 5,
        ["/ccgs/{code}/{year}/{quarter}/meeting"] = 8,
        ["/ccgs/{code}/{year}/{quarter}/release"] = 5,
        ["/ccgs/{code}/{year}/{quarter}/report/preview.html"] = 10,
        ["/ccgs/{code}/{year}/{quarter}/response"] = 9,
        ["/ccgs/{code}/{year}/{quarter}/response/on/{focus}"] = 8,
        ["/ccgs/{code}/{year}/{quarter}/response/send"] = 8,
        ["/ccgs/{code}/{year}/{quarter}/response/{id:guid}"] = 8,
        ["/ccgs/{code}/{year}/{quarter}/themes/{theme}"] = 9,
        ["/conditions/{number}/history"] = 5,
        ["/national/{year}/{quarter}"] = 8,
        ["/published"] = 5,
        ["/regions/{region}/{year}"] = 6,
        ["/regions/{region}/{year}/{quarter}"] = 11,
        ["/regions/{region}/{year}/{quarter}/compare"] = 7,
        ["/search"] = 7,
    };

    private const int Most = 4;

    public static int Of(string pattern) => Above.GetValueOrDefault(pattern, Most);
}
