using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.GoodPractice;

/// <summary>Addresses of good practice.</summary>
public static class GoodPracticeLinks
{
    public static string List() => "/good-practice";

    public static string List(string? search, string? focus, int page) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
            ["focus"] = focus,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });
}
