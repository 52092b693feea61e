using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Where a rule stands, for the year that is shown: the guidance of a later year binds nothing in an earlier one.</summary>
public static class Cite
{
    /// <summary>As it is cited on this page, whose address names the year if the page is about one.</summary>
    public static string SourceOf(this HttpContext http, GuidanceRule rule) =>
        FinancialYear.TryParse(http.GetRouteValue("year") as string, null, out var year) ? In(year, rule) : $"{rule.Source}";

    /// <summary>As it is cited for a year.</summary>
    public static string In(FinancialYear year, GuidanceRule rule) =>
        FrameworkVersions.TryFor(year.ToString(), out var framework) ? framework.SourceOf(rule) : $"{rule.Source}";
}
