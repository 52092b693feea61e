using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>
/// The orders in which the grid can stand, what wants attention first. Groups that are alike stand by name; what is empty comes last.
/// </summary>
public static class QuarterGridOrder
{
    /// <summary>By name, which narrows and orders nothing in an address.</summary>
    public const string Name = "";

    private const string Headline = "headline";
    private const string Stage = "stage";
    private const string Due = "due";
    private const string Actions = "actions";
    private const string Issues = "issues";
    private const string Support = "support";

    public static IReadOnlyList<NhsOption> Options { get; } =
    [
        new NhsOption(Name, "Name"),
        new NhsOption(Due, "Due date, earliest first"),
        new NhsOption(Stage, "Stage, earliest first"),
        new NhsOption(Headline, "Headline, not assured first"),
        .. AssuranceDomains.All.Select(domain => new NhsOption(Of(domain.Number), $"Domain {domain.Number}, lowest level first")),
        new NhsOption(Actions, "Overdue actions, most first"),
        new NhsOption(Issues, "Issues without a response, most first"),
        new NhsOption(Support, "Quarters with support, most first"),
    ];

    public static IReadOnlyList<QuarterGridRow> Sort(IEnumerable<QuarterGridRow> rows, string order)
    {
        var byName = rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Ccg.Value, StringComparer.Ordinal).ToList();
        return order == Name
            ? byName
            : [.. byName.OrderBy(row => KeyOf(row, order) is null).ThenBy(row => KeyOf(row, order))];
    }

    // The smallest comes first, so that of which most comes first counts down.
    private static int? KeyOf(QuarterGridRow row, string order) => order switch
    {
        Headline => -(int?)row.Result?.Headline.Headline,
        Stage => (int?)row.Result?.Stage,
        Due => row.DueOn?.DayNumber,
        Actions => -row.OverdueActions,
        Issues => -row.WithoutResponse,
        Support => -row.LongestSupport,
        _ => -(int?)row.Result?.LevelOf(AssuranceDomains.All.Single(domain => Of(domain.Number) == order).Number),
    };

    private static string Of(DomainNumber domain) => string.Create(CultureInfo.InvariantCulture, $"domain-{domain.Value}");
}
