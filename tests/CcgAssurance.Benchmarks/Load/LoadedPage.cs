using CcgAssurance.Domain.People;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>A page that the load run reads, and who reads it; nobody is the public.</summary>
internal sealed record LoadedPage(string Name, string Address, Role? Reader)
{
    public static IReadOnlyList<LoadedPage> All { get; } =
    [
        new("Published report, page", "/published/00C/2014-15/q1", null),
        new("Published report, data", "/published/00C/2014-15/q1/report.json", null),
        new("Published report, PDF", "/published/00C/2014-15/q1/report.pdf", null),
        new("Published list", "/published", null),
        new("Published list, a search", "/published?q=durham&year=2014-15", null),
        new("Published reports of a CCG", "/published/00C", null),
        new("Good practice", "/good-practice", Role.AreaTeamLead),
        new("Search, national", "/search?q=durham+waits", Role.NationalTeam),
        new("Search, national, nothing", "/search?q=zqxjk", Role.NationalTeam),
        new("Search, area team", "/search?q=waits", Role.AreaTeamLead),
        new("Queue, national", "/", Role.NationalTeam),
        new("Queue, region", "/", Role.RegionalReviewer),
        new("Queue, area team", "/", Role.AreaTeamLead),
        new("Queue, CCG", "/", Role.CcgLead),
        new("List of CCGs", "/ccgs?page=4", Role.NationalTeam),
        new("A CCG", "/ccgs/00C", Role.AreaTeamLead),
        new("Overview of a quarter", "/ccgs/00C/2014-15/q2", Role.AreaTeamLead),
        new("Overview, CCG", "/ccgs/00C/2014-15/q1", Role.CcgLead),
        new("Actions of a CCG", "/ccgs/00C/2014-15/q1/actions", Role.CcgLead),
        new("Judgement", "/ccgs/00C/2014-15/q2/domains/3", Role.AreaTeamLead),
        new("Narrative", "/ccgs/00C/2014-15/q2/themes/parity-of-esteem", Role.AreaTeamLead),
        new("Changes", "/ccgs/00C/2014-15/q2/changes", Role.AreaTeamLead),
        new("From draft to publication", "/ccgs/00C/2014-15/q2/draft", Role.AreaTeamLead),
        new("Live report, page", "/ccgs/00C/2014-15/q2/report/preview.html", Role.AreaTeamLead),
        new("Live report, PDF", "/ccgs/00C/2014-15/q2/report.pdf", Role.AreaTeamLead),
        new("History", "/ccgs/00C/2014-15/q1/history", Role.AreaTeamLead),
        new("Notices", "/notices", Role.AreaTeamLead),
    ];
}
