using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>Addresses of the pages that show all groups of an area team, a region or England.</summary>
public static class GridLinks
{
    public static string National() => "/national";

    public static string Region(OrganisationCode region) => $"/regions/{region}";

    public static string AreaTeam(OrganisationCode areaTeam) => $"/area-teams/{areaTeam}";

    public static string Place(GridPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Level switch
        {
            OrganisationLevel.AreaTeam => AreaTeam(place.Code!.Value),
            OrganisationLevel.Region => Region(place.Code!.Value),
            OrganisationLevel.National or OrganisationLevel.Ccg => National(),
        };
    }

    public static string Year(GridPlace place, FinancialYear year, string? show = null) =>
        With($"{Place(place)}/{year}", [new("show", show)]);

    public static string Quarter(
        GridPlace place, FinancialYear year, Quarter quarter, IEnumerable<KeyValuePair<string, string?>>? narrowed = null) =>
        With($"{Place(place)}/{year}/{quarter}", narrowed ?? []);

    public static string Compare(
        GridPlace place,
        FinancialYear year,
        Quarter quarter,
        IEnumerable<OrganisationCode>? ccgs = null,
        DomainNumber? show = null) => With(
            $"{Quarter(place, year, quarter)}/compare",
            [
                .. (ccgs ?? []).Select(ccg => new KeyValuePair<string, string?>("ccg", ccg.Value)),
                new("show", show?.Value.ToString(CultureInfo.InvariantCulture)),
            ]);

    public static string Overdue(OrganisationCode areaTeam, string? kind = null, string? ccg = null, int page = 1) => With(
        $"{AreaTeam(areaTeam)}/overdue",
        [new("kind", kind), new("ccg", ccg), new("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)]);

    private static string With(string address, IEnumerable<KeyValuePair<string, string?>> answers) =>
        QueryHelpers.AddQueryString(address, answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Value)));
}
