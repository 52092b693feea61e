using System.Globalization;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>Addresses of notices, and of the pages that they are about.</summary>
public static class NoticeLinks
{
    public static string List(int page = 1) =>
        $"/notices{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";

    public static string MarkRead() => "/notices/read";
}
