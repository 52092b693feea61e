using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Grids.Compare;

/// <summary>The comparison as it is downloaded: its levels, and the issues in the domain that is shown.</summary>
public static class CompareTable
{
    private static readonly IReadOnlyList<TableColumn<(ComparedCcg Ccg, ComparedIssue Issue)>> IssueColumns =
    [
        new("CCG", 38, row => row.Ccg.Name),
        new("Code", 8, row => row.Ccg.Code.Value),
        new("Issue", 36, row => row.Issue.Title),
        new("What it is", 70, row => row.Issue.Text),
        new("Response", 32, row => row.Issue.ResponseText),
        new("Open actions", 10, row => row.Issue.OpenActions),
    ];

    public static TableSheet Issues(CompareViewModel comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return TableSheet.Of(
            $"Domain {comparison.Domain.Number}",
            IssueColumns,
            comparison.Ccgs.SelectMany(ccg => (ccg.Issues ?? []).Select(issue => (ccg, issue))));
    }

    public static IReadOnlyList<TableSheet> All(CompareViewModel comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [Levels(comparison), Issues(comparison)];
    }

    private static TableSheet Levels(CompareViewModel comparison)
    {
        IReadOnlyList<(string Name, Func<GridResult?, string> Text)> rows =
        [
            ("Headline", GridText.Headline),
            .. AssuranceDomains.All.Select(domain => (
                $"Domain {domain.Number}: {domain.ShortName}",
                (Func<GridResult?, string>)(result => GridText.Level(result, domain.Number)))),
        ];
        return TableSheet.Of(
            "Levels",
            [
                new TableColumn<(string Name, Func<GridResult?, string> Text)>("What", 34, row => row.Name),
                .. comparison.Ccgs.Select(ccg => new TableColumn<(string Name, Func<GridResult?, string> Text)>(
                    ccg.Name, 34, row => row.Text(ccg.Result))),
            ],
            rows);
    }
}
