namespace CcgAssurance.Browser.Tests;

/// <summary>One page of the sweep: the pattern of its route, an address in the demo world, who opens it, and the link to follow from there.</summary>
public sealed record SweptPage(string Pattern, string Address, string? Visitor, string? Link = null);

/// <summary>The pages of the sweep. The route table says when one is missing.</summary>
public static class SweptPages
{
    /// <summary>An address that leads nowhere.</summary>
    public const string Unknown = "/no-such-page";

    /// <summary>What is downloaded and so is no page.</summary>
    public static IReadOnlyList<string> Downloads { get; } = ["/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/file"];

    private const string AreaTeamLead = "area-team-lead@anyshire.example";
    private const string CcgLead = "ccg-lead@x01.example";
    private const string NationalTeam = "national-team@england.example";

    public static IReadOnlyList<SweptPage> All { get; } =
    [
        new("/", "/", AreaTeamLead),
        new("/account/log-in", "/account/log-in", null),
        new("/ccgs", "/ccgs", AreaTeamLead),
        new("/ccgs", "/ccgs?page=2", NationalTeam),
        new("/ccgs", "/ccgs?q=nothing-like-this", NationalTeam),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/1", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/6", "director@anyshire.example"),
        new("/ccgs/{code}/{year}/{quarter}/history", "/ccgs/X01/2014-15/q1/history", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/domains/{domain}", "/ccgs/X01/2014-15/q1/domains/2", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/themes/{theme}", "/ccgs/X01/2014-15/q1/themes/parity-of-esteem", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence", "/ccgs/X01/2014-15/q1/evidence", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence", "/ccgs/X01/2014-15/q1/evidence", CcgLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence/add", "/ccgs/X01/2014-15/q1/evidence/add", AreaTeamLead),
        new("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}", "/ccgs/X01/2014-15/q1/evidence", AreaTeamLead, "Change Complaints about out-of-hours care"),
        new("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove", "/ccgs/X01/2014-15/q1/evidence", AreaTeamLead, "Remove Complaints about out-of-hours care"),
        new("/ccgs/{code}/{year}/{quarter}/points/{id:guid}", "/ccgs/X01/2014-15/q1/domains/2", CcgLead, "Change the point of 7 July 2014 at 10:30am"),
        new("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove", "/ccgs/X01/2014-15/q1/domains/2", CcgLead, "Remove the point of 7 July 2014 at 10:30am"),
        new("/error/{status:int}", Unknown, AreaTeamLead),
    ];

    public static TheoryData<string, string?, string?> Addresses
    {
        get
        {
            var data = new TheoryData<string, string?, string?>();
            foreach (var page in All)
            {
                data.Add(page.Address, page.Visitor, page.Link);
            }

            return data;
        }
    }
}
