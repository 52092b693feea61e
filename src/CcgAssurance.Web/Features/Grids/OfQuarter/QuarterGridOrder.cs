using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>The orders in which the grid can stand. Groups that are alike stand by name; what is empty comes last.</summary>
public static class QuarterGridOrder
{
    public const string Name = "name";
    public const string Headline = "headline";
    public const string Stage = "stage";
    public const string Due = "due";
    public const string Actions = "actions";
    public const string Issues = "issues";
    public const string Support = "support";

    public static IReadOnlyList<string> Columns { get; } =
        [Name, Headline, .. AssuranceDomains.All.Select(domain => Of(domain.Number)), Stage, Due, Actions, Issues, Support];

    public static string Of(DomainNumber domain) => string.Create(CultureInfo.InvariantCulture, $"domain-{domain.Value}");

    public static IReadOnlyList<QuarterGridRow> Sort(IEnumerable<QuarterGridRow> rows, NhsSort sort)
    {
        var byName = rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Ccg.Value, StringComparer.Ordinal);
        if (sort.Column == Name)
        {
            return sort.Descending ? [.. byName.Reverse()] : [.. byName];
        }

        var present = byName.OrderBy(row => KeyOf(row, sort.Column) is null);
        return sort.Descending
            ? [.. present.ThenByDescending(row => KeyOf(row, sort.Column))]
            : [.. present.ThenBy(row => KeyOf(row, sort.Column))];
    }

    private static int? KeyOf(QuarterGridRow row, string column) => column switch
    {
        Headline => (int?)row.Result?.Headline.Headline,
        Stage => (int?)row.Result?.Stage,
        Due => row.DueOn?.DayNumber,
        Actions => row.OverdueActions,
        Issues => row.WithoutResponse,
        Support => row.LongestSupport,
        _ => (int?)row.Result?.LevelOf(AssuranceDomains.All.Single(domain => Of(domain.Number) == column).Number),
    };
}
