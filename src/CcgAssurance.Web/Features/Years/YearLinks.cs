using System.Globalization;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Web.Features.Years;

/// <summary>Addresses of the pages about financial years.</summary>
public static class YearLinks
{
    public static string List() => "/admin/years";

    public static string Milestones(FinancialYear year, Quarter quarter, int page = 1) =>
        $"{List()}/{year}/milestones/{quarter}{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";
}
