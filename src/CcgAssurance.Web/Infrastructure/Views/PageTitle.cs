using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcgAssurance.Web.Infrastructure.Views;

/// <summary>The title of a page: what its heading says, then the section, if any.</summary>
public static class PageTitle
{
    private const string Key = "PageTitle";
    private const string CanonicalKey = "Canonical";
    private const string WideKey = "Wide";

    /// <summary>Sets the title, each part on its own: heading first, then what it belongs to.</summary>
    public static void SetTitle(this ViewDataDictionary viewData, params string[] parts) => viewData[Key] = string.Join(" – ", parts);

    /// <summary>Names the one address under which the page is known, for pages that everybody can find.</summary>
    public static void SetCanonical(this ViewDataDictionary viewData, string path) => viewData[CanonicalKey] = path;

    /// <summary>That address without its host; null where none was named.</summary>
    public static string? Canonical(this ViewDataDictionary viewData) => viewData[CanonicalKey] as string;

    /// <summary>Gives the page the whole width of the window, for a table with many columns.</summary>
    public static void SetWide(this ViewDataDictionary viewData) => viewData[WideKey] = true;

    /// <summary>Whether the page takes the whole width.</summary>
    public static bool IsWide(this ViewDataDictionary viewData) => viewData[WideKey] is true;

    /// <summary>The whole title, ending with service and site.</summary>
    /// <exception cref="InvalidOperationException">The view set none.</exception>
    public static string FullTitle(this ViewDataDictionary viewData) => viewData[Key] is string title
        ? $"{title} – CCG assurance – NHS England"
        : throw new InvalidOperationException("The view does not set its title.");
}
