namespace CcgAssurance.Browser.Tests;

/// <summary>One page of the sweep: the pattern of its route, an address in the demo world, and who opens it.</summary>
public sealed record SweptPage(string Pattern, string Address, string? Visitor);

/// <summary>The pages of the sweep. The route table says when one is missing.</summary>
public static class SweptPages
{
    /// <summary>An address that leads nowhere.</summary>
    public const string Unknown = "/no-such-page";

    private const string AreaTeamLead = "area-team-lead@anyshire.example";
    private const string NationalTeam = "national-team@england.example";

    public static IReadOnlyList<SweptPage> All { get; } =
    [
        new("/", "/", AreaTeamLead),
        new("/account/log-in", "/account/log-in", null),
        new("/ccgs", "/ccgs", AreaTeamLead),
        new("/ccgs", "/ccgs?page=2", NationalTeam),
        new("/ccgs", "/ccgs?q=nothing-like-this", NationalTeam),
        new("/admin/years", "/admin/years", NationalTeam),
        new("/admin/years/{year}/milestones/{quarter}", "/admin/years/2014-15/milestones/q1", NationalTeam),
        new("/ccgs/{code}", "/ccgs/X01", AreaTeamLead),
        new("/ccgs/{code}", "/ccgs/00C", NationalTeam),
        new("/ccgs/{code}/boards/new", "/ccgs/X01/boards/new", AreaTeamLead),
        new("/ccgs/{code}/functions/new", "/ccgs/X01/functions/new", AreaTeamLead),
        new("/ccgs/{code}/history", "/ccgs/X01/history", AreaTeamLead),
        new("/ccgs/{code}/people/{office}/new", "/ccgs/X01/people/chair/new", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/1", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/6", "director@anyshire.example"),
        new("/ccgs/{code}/{year}/{quarter}/history", "/ccgs/X01/2014-15/q1/history", AreaTeamLead),
        new("/error/{status:int}", Unknown, AreaTeamLead),
    ];

    public static TheoryData<string, string?> Addresses
    {
        get
        {
            var data = new TheoryData<string, string?>();
            foreach (var page in All)
            {
                data.Add(page.Address, page.Visitor);
            }

            return data;
        }
    }
}
