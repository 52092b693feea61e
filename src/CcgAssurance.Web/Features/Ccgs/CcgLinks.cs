using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>Addresses of the pages about clinical commissioning groups.</summary>
public static class CcgLinks
{
    public static string List() => "/ccgs";

    public static string List(string? search, string? areaTeam, int page) => QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
    {
        ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
        ["area-team"] = areaTeam,
        ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    });
}
