using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Search;

/// <summary>The address of the search.</summary>
public static class SearchLinks
{
    /// <summary>The name of what is looked for in the address.</summary>
    public const string Asked = "q";

    public static string Search(string? asked = null) =>
        string.IsNullOrWhiteSpace(asked) ? "/search" : QueryHelpers.AddQueryString("/search", Asked, asked);
}
