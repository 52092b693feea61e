using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Home;

/// <summary>Addresses of the work queue.</summary>
public static class HomeLinks
{
    public static string WorkQueue() => "/";

    /// <summary>A page of what is to be done, with a page of what is waited for.</summary>
    /// <param name="page">The page of what is to be done.</param>
    /// <param name="waiting">The page of what is waited for.</param>
    /// <param name="ccgs">Of which groups, where the person chose.</param>
    public static string WorkQueue(int page, int waiting, WorkScope? ccgs = null) =>
        QueryHelpers.AddQueryString(WorkQueue(), new Dictionary<string, string?>
        {
            ["ccgs"] = ccgs?.Slug(),
            ["page"] = Number(page),
            ["waiting"] = Number(waiting),
        });

    private static string? Number(int page) => page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null;
}
