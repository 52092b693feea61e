using System.Globalization;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Which page of a long list is shown. A page that does not exist becomes the nearest one that does.</summary>
public readonly record struct Paging(int Page, int Pages, int Skip)
{
    /// <summary>The page that an address asks for.</summary>
    public static Paging Of(string? asked, int total, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        var page = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, pages) : 1;
        return new Paging(page, pages, (page - 1) * size);
    }
}
